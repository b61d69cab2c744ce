import { findBlueprint } from '@/domain/exam/blueprints';
import type { MockReport, ReportedQuestion } from '@/domain/exam/report';
import { SECTION_RULE, scoreDomains, scoreMock } from '@/domain/exam/score/score-mock';
import { localDate } from '@/domain/session/day';
import { type Actor, learnerIdOf } from '../auth/actor';
import { findLearner } from '../store/learners';
import { readMet } from '../store/met';
import { readMissReasons } from '../store/miss-reasons';
import { findMock, readMockItems, readMockLog, type StoredMock } from '../store/mocks';
import { readReported } from '../store/reports';
import { endIfOver } from './end-mock';
import { reviewIdOf } from './feed-misses';
import { judgeQuestions } from './judge-questions';
import { makeQuestions } from './make-questions';
import { iso, type Mocks, openMocks } from './mocks';
import { titleOf } from './read-state';
import { reportQuestion } from './report-question';

/** `under way`: nothing is told before the end. */
export type ReportOutcome = { status: 'told'; report: MockReport } | { status: 'unknown mock' | 'under way' };

/** The report of a learner's mock exam, once it has ended. */
export async function readReport(actor: Actor, mockId: string): Promise<ReportOutcome> {
  const learnerId = learnerIdOf(actor);
  if (learnerId === null) return { status: 'unknown mock' };
  return reportMock(await openMocks(actor), { learnerId, mockId, now: Date.now() });
}

/** `readReport` from what it stands on; whoever asks after the time ends the exam. */
export async function reportMock(
  mocks: Mocks,
  { learnerId, mockId, now }: { learnerId: string; mockId: string; now: number },
): Promise<ReportOutcome> {
  const found = await findMock(mocks.store, learnerId, mockId);
  if (found === null) return { status: 'unknown mock' };
  const mock = await endIfOver(mocks, learnerId, { mock: found, now });
  if (mock.endedAt === null) return { status: 'under way' };
  const [learner, questions] = await Promise.all([
    findLearner(mocks.store, learnerId),
    reportQuestions(mocks, learnerId, mock),
  ]);
  const startedOn = localDate(mock.startedAt, learner?.timeZone ?? 'UTC');
  return { status: 'told', report: { ...reportOf(mock, mock.endedAt, questions), startedOn } };
}

async function reportQuestions(
  mocks: Mocks,
  learnerId: string,
  { id: mockId, startedAt }: StoredMock,
): Promise<ReportedQuestion[]> {
  const judged = judgeQuestions(await makeQuestions(mocks, learnerId, mockId));
  const itemIds = judged.map(({ row }) => row.itemId);
  const reviewIds = judged.flatMap(({ row, verdict }) =>
    verdict === 'wrong' ? [reviewIdOf(mockId, row.position)] : [],
  );
  const [log, met, before, reasons, reported] = await Promise.all([
    readMockLog(mocks.store, learnerId, mockId),
    readMet(mocks.store, learnerId, { itemIds, before: startedAt, packed: 'answered' }),
    readMockItems(mocks.store, learnerId, startedAt),
    readMissReasons(mocks.store, learnerId, reviewIds),
    readReported(mocks.store, learnerId, reviewIds),
  ]);
  const earlier = new Set(before.map(({ itemId }) => itemId));
  const around = { mockId, log, met, earlier, reasons, reported, topics: mocks.bank.topics };
  return judged.map((one) => reportQuestion(one, around));
}

function reportOf(mock: StoredMock, endedAt: number, questions: ReportedQuestion[]): Omit<MockReport, 'startedOn'> {
  const blueprint = findBlueprint(mock.blueprint);
  const { id, extraMinutes, startedAt, deadlineAt } = mock;
  return {
    ...{ id, blueprint: mock.blueprint, title: titleOf(mock) },
    ...{ startedAt: iso(startedAt), endedAt: iso(endedAt), endedBy: mock.endedBy ?? 'clock' },
    ...{ minutes: Math.round((deadlineAt - startedAt) / 60_000), extraMinutes, tookMs: endedAt - startedAt },
    score: scoreMock(questions),
    domains: scoreDomains(blueprint?.domains ?? [], questions),
    sectionRule: SECTION_RULE,
    questions,
    totals: totalsOf(questions),
    seen: tellSeen(questions),
    fed: tellFed(questions),
    notes: [...(blueprint?.notes ?? [])],
  };
}

function totalsOf(questions: readonly ReportedQuestion[]): MockReport['totals'] {
  const count = (verdict: ReportedQuestion['verdict']) => questions.filter((one) => one.verdict === verdict).length;
  const sum = (change: keyof ReportedQuestion['changes']) =>
    questions.reduce((total, { changes }) => total + changes[change], 0);
  return {
    ...{ right: count('right'), wrong: count('wrong'), unanswered: count('unanswered'), withdrawn: count('withdrawn') },
    pilots: questions.filter(({ scored }) => !scored).length,
    rightToWrong: sum('rightToWrong'),
    ...{ wrongToRight: sum('wrongToRight'), wrongToWrong: sum('wrongToWrong') },
  };
}

function tellSeen(questions: readonly ReportedQuestion[]): MockReport['seen'] {
  const variants = questions.filter(({ seenBefore }) => seenBefore === 'variant').length;
  const items = questions.filter(({ seenBefore }) => seenBefore !== 'new').length;
  const inEarlierMocks = questions.filter(({ inEarlierMock }) => inEarlierMock).length;
  const message =
    items === 0
      ? 'You had met none of these questions before.'
      : `Of ${questions.length} questions, you had practised the rule of ${items} before, ${variants} of them with this very text. ${inEarlierMocks} had been in an earlier mock exam. What you knew already may make the score look higher than a new exam would.`;
  return { items, variants, inEarlierMocks, message };
}

function tellFed(questions: readonly ReportedQuestion[]): MockReport['fed'] {
  const reviews = questions.filter(({ review }) => review !== null).length;
  const returning =
    reviews === 0
      ? 'No answer was wrong, so nothing returns in practice.'
      : `Each wrong answer counts as one review and returns in practice: ${reviews} in all.`;
  return { reviews, message: `${returning} Right answers and unanswered questions change nothing there.` };
}
