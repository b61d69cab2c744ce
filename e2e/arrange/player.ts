import type { Answer, AnswerResult, AnswersResponse } from '@/domain/session/exchange';
import { answerTo, type Guest, guestOf } from './guest';

/** A guest who practises until the server is gone, and keeps book of what was acknowledged. */
export interface Player {
  guest: Guest;
  /** Answer id -> what the server said of it. */
  acknowledged: Map<string, AnswerResult>;
  /** Sent, and nothing heard: to be sent again. */
  unheard: Answer | null;
  /** Nothing is left today for this guest. */
  done: boolean;
}

/** A player before the first question. */
export function newPlayer(origin: () => string): Player {
  return { guest: guestOf(origin), acknowledged: new Map(), unheard: null, done: false };
}

/** Whether a request failed because the server went away: fetch says so with a TypeError, and with nothing else. */
function isGone(error: unknown): boolean {
  return error instanceof TypeError;
}

async function send(player: Player, answer: Answer, next: boolean): Promise<AnswersResponse> {
  player.unheard = answer;
  const response = await player.guest.answers({ answers: [answer], next });
  player.unheard = null;
  for (const result of response.results) player.acknowledged.set(result.id, result);
  return response;
}

/** Sends again what was not heard of; resolves to its result, or null when there was nothing to send. */
export async function resend(player: Player): Promise<AnswerResult | null> {
  if (player.unheard === null) return null;
  const { results } = await send(player, player.unheard, false);
  return results[0] ?? null;
}

/** Answers question after question, every other one together with asking for the next, until the server is gone or the day is done. */
export async function play(player: Player, onAcknowledged: () => void): Promise<void> {
  try {
    let next = await player.guest.next();
    for (let turn = 0; !next.done; turn += 1) {
      const response = await send(
        player,
        answerTo(next, { confidence: turn % 3 === 0 ? 'guess' : 'sure' }),
        turn % 2 === 0,
      );
      onAcknowledged();
      next = response.next ?? (await player.guest.next());
    }
    player.done = true;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
