import { sendAnswers, type TooMany } from '@/components/practice/practice-client';
import type { Given, Told } from '@/components/practice/practice-state';

/** As many answers as one request may hold. */
const MOST = 200;

export type Verdicts =
  | { status: 'told'; told: Told[] }
  | { status: 'unreachable'; tooMany?: TooMany }
  | { status: 'refused'; message: string };

/** Sends the same answers again, which counts nothing twice and tells the verdicts that were waited for, in the order of answering. */
export async function fetchVerdicts(kept: readonly Given[]): Promise<Verdicts> {
  const told: Told[] = [];
  for (let start = 0; start < kept.length; start += MOST) {
    const part = kept.slice(start, start + MOST);
    const reply = await sendAnswers({ answers: part.map(({ answer }) => answer) });
    if (reply.status === 'unreachable') return reply;
    if (reply.status === 'refused') return { status: 'refused', message: reply.message };
    for (const given of part) {
      const judged = reply.body.results.find(({ id }) => id === given.answer.id);
      if (judged !== undefined && 'correct' in judged) told.push({ ...given, judged, upcoming: null });
    }
  }
  return { status: 'told', told };
}
