import type { Item } from '@/domain/bank/item';
import { grade } from '@/domain/grading/grade';
import { tellOthers } from '@/domain/progress/others';
import { generate } from '@/domain/question/generate';
import { GENERATOR } from '@/domain/question/generator-version';
import type { Generated } from '@/domain/question/question';
import { tellRule } from '@/domain/question/tell-rule';
import type { ShownQuestion } from '@/domain/session/report-inbox';
import { revealKey } from '@/domain/session/reveal-key';
import { type AnswerCount, countItemAnswers } from '../store/item-answers';
import { readItemVersion } from '../store/item-versions';
import type { Store } from '../store/open-store';
import type { StoredReport } from '../store/report-inbox';

type Made = Pick<StoredReport, 'itemId' | 'version' | 'seed'>;

/** The question of a report, made again from the item as it was then; null where it no longer can be. */
export async function makeReported(
  store: Store,
  { itemId, version, seed }: Made,
  current: Item | undefined,
): Promise<Generated | null> {
  if (current?.version === version) return generate(current, Number(seed));
  const kept = await readItemVersion(store, version);
  if (kept === null || kept.itemId !== itemId) return null;
  try {
    return generate(kept.compiled, Number(seed));
  } catch (error) {
    // An item that was compiled for another generator may be beyond this one; one of its own never is.
    if (kept.generator === GENERATOR) throw error;
    return null;
  }
}

/** What was seen and answered, with its key of then, and how others answered the item since. */
export async function showReported(
  store: Store,
  report: StoredReport,
  current: Item | undefined,
): Promise<ShownQuestion | null> {
  const made = await makeReported(store, report, current);
  const graded = made && grade(made.question, made.answerKey.key, report.response);
  if (made === null || graded?.status !== 'graded') return null;
  const { question, answerKey } = made;
  const { key, reasons, pairReasons, needs, decisive } = answerKey;
  const told = { key: revealKey(key), reasons, needs, decisive, ...(pairReasons && { pairReasons }) };
  const all = await countItemAnswers(store, report.itemId);
  const { itemId, learnerId } = report;
  const own = learnerId === null ? [] : await countItemAnswers(store, itemId, learnerId);
  const asked = /^(pair|reverse) /.exec(made.variant)?.[1] ?? 'plain';
  const alike = (counts: readonly AnswerCount[]) => counts.filter(({ twist }) => twist === asked);
  return {
    ...{ question, response: report.response, judged: { ...graded.verdict, ...told } },
    ...{ rule: tellRule(made), others: tellOthers(alike(all), alike(own), question) },
  };
}
