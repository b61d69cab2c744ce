import { answerLog } from '@/domain/progress/answer-log';
import { viewBank } from '@/domain/progress/bank-view';
import { gatherInsights, type InsightsInput } from '@/domain/progress/gather-insights';
import type { LoggedAnswer } from '@/domain/progress/logged-answer';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { readBank } from '@/server/bank';
import { longLog } from './progress-log';
import { benchProgressPages } from './progress-pages';
import { median, printTable } from './table';

const REVIEWS = 100_000;
const ROUNDS = 15;
const WARM = 3;
const GOAL_MS = 150;

/**
 * All that the page of progress says of one learner with a hundred thousand answers, beside a floor in the same run, in turns: one pass
 * that reads each field of the same rows and looks each item up. Then the page of one learner among two thousand, from both databases.
 */
export async function benchProgress(): Promise<void> {
  const bank = readBank();
  const { rows, memories, now } = longLog(bank, REVIEWS);
  const log = answerLog(rows, (row) => row);
  const input: InsightsInput = {
    ...{ bank, view: viewBank(bank, 'MLA-C01') },
    ...{ plan: null, log, memories, parameters: DEFAULT_PARAMETERS, now, timeZone: 'Europe/Berlin' },
    missReasons: { clue: 0, rule: 0, option: 0, slip: 0 },
  };
  const [floors, makings, summaries]: [Timed[], Timed[], Timed[]] = [[], [], []];
  for (let round = 0; round < ROUNDS + WARM; round++) {
    const floor = timed(() => readEach(rows));
    const making = timed(() => answerLog(rows, (row) => row));
    const summary = timed(() => gatherInsights(input));
    if (round < WARM) continue;
    floors.push(floor);
    makings.push(making);
    summaries.push(summary);
  }
  const row = (words: string, times: Timed[]) => [
    ...[words, median(times.map(({ ms }) => ms)).toFixed(1), Math.max(...times.map(({ ms }) => ms)).toFixed(1)],
    ...[median(times.map(({ cpuMs }) => cpuMs)).toFixed(1)],
  ];
  const ratio = (of: keyof Timed) => median(summaries.map((one, at) => one[of] / (floors[at]?.[of] ?? 1))).toFixed(1);
  printTable([
    [`${REVIEWS.toLocaleString('en')} answers, ${ROUNDS} rounds`, 'median ms', 'worst ms', 'processor ms'],
    row('floor: each field read, each item looked up', floors),
    row('rows laid into columns', makings),
    row(`summary (goal: below ${GOAL_MS})`, summaries),
    ['summary to floor (median of rounds)', ratio('ms'), '', ratio('cpuMs')],
  ]);
  await benchProgressPages(bank);
}

interface Timed {
  ms: number;
  cpuMs: number;
}

function timed(run: () => unknown): Timed {
  const used = process.cpuUsage();
  const began = performance.now();
  run();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - began, cpuMs: (user + system) / 1000 };
}

/** Answers a sum, so that nothing of it is left out as useless. */
function readEach(log: readonly LoggedAnswer[]): number {
  const answers = new Map<string, number>();
  let sum = 0;
  for (const { itemId, answeredAt, dueAt, correct, confidence, effortMs, variant, predicted, form, mistake } of log) {
    answers.set(itemId, (answers.get(itemId) ?? 0) + 1);
    sum += dueAt - answeredAt + Number(correct) + confidence.length + effortMs + variant.length + (predicted ?? 0);
    sum += (form?.length ?? 0) + (mistake?.chosen.length ?? 0);
  }
  return sum + answers.size;
}
