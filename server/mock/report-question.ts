import type { ReportedMiss, ReportedQuestion, SeenBefore } from '@/domain/exam/report';
import { countChanges } from '@/domain/exam/score/count-changes';
import { taskStatements } from '@/domain/exam/task-statements';
import type { AnswerKey } from '@/domain/question/question';
import { tellRule } from '@/domain/question/tell-rule';
import type { MissReason } from '@/domain/session/around';
import { revealKey } from '@/domain/session/reveal-key';
import type { Met } from '../store/met';
import type { LoggedResponse } from '../store/mocks';
import { reviewIdOf } from './feed-misses';
import { isRight, type JudgedQuestion } from './judge-questions';
import { WITHDRAWN } from './make-questions';
import type { Mocks } from './mocks';

/** What is known around the questions of an ended mock exam. */
export interface Around {
  mockId: string;
  log: readonly LoggedResponse[];
  /** Questions that the learner met before it began. */
  met: readonly Met[];
  /** Items of earlier mock exams. */
  earlier: ReadonlySet<string>;
  /** Review id -> why it was missed, and the reviews that were reported. */
  reasons: ReadonlyMap<string, MissReason>;
  reported: ReadonlySet<string>;
  topics: Mocks['bank']['topics'];
}

/** A question as the report tells it. */
export function reportQuestion(judged: JudgedQuestion, around: Around): ReportedQuestion {
  const { row, issued, item, generated, verdict, missed, added } = judged;
  const { position, task, form, scored, response, flagged, struck, spentMs } = row;
  const log = around.log.filter((one) => one.position === position);
  const none = { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 };
  return {
    ...{ position, form, scored, response, verdict, missed, added, flagged, struck, spentMs },
    question: generated?.question ?? WITHDRAWN,
    topic: topicOf(item?.topic ?? '', around.topics),
    ...{ domain: Number(task.split('.')[0]), task, taskName: taskStatements[task] ?? '' },
    ...(generated === null ? NOTHING : revealed(generated.answerKey)),
    rule: generated === null ? '' : tellRule(generated),
    changes: generated ? countChanges(log, generated.question, (given) => isRight(generated, given)) : none,
    seenBefore: seenBefore(around.met, { itemId: row.itemId, variant: issued.variant }),
    inEarlierMock: around.earlier.has(row.itemId),
    review: verdict === 'wrong' ? tellMiss(reviewIdOf(around.mockId, position), around) : null,
  };
}

function tellMiss(id: string, { reasons, reported }: Around): ReportedMiss {
  return { id, reason: reasons.get(id) ?? null, isReported: reported.has(id) };
}

const NOTHING = { key: [], reasons: {}, decisive: [], needs: [], proved: false, sources: [], today: null };

function revealed({ key, reasons, pairReasons, decisive, needs, proved, sources, today }: AnswerKey) {
  const told = { key: revealKey(key), reasons, decisive, needs, proved, sources, today };
  return pairReasons === undefined ? told : { ...told, pairReasons };
}

function topicOf(id: string, topics: Around['topics']): { id: string; title: string } {
  return { id, title: topics.find((topic) => topic.id === id)?.title ?? id };
}

function seenBefore(met: readonly Met[], { itemId, variant }: Met): SeenBefore {
  const ofItem = met.filter((one) => one.itemId === itemId);
  if (ofItem.length === 0) return 'new';
  return ofItem.some((one) => one.variant === variant) ? 'variant' : 'item';
}
