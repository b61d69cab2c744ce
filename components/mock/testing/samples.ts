import { matchingQuestion, orderingQuestion } from '@/components/practice/testing/samples';
import type { MockAnswerReply, MockState } from '@/domain/exam/exchange';
import type { Question } from '@/domain/question/question';
import type { Change } from '../outgoing';
import type { Entry } from '../sheet';

const options = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: `Option ${id}` }));

export const singleQuestion: Question = {
  ...{ kind: 'single', stem: 'A team trains a model.\n\nWhat should it do?' },
  options: options.slice(0, 4),
};

export const multipleQuestion: Question = {
  ...{ kind: 'multiple', stem: 'A team deploys.\n\nWhich should it take? (Select TWO.)', select: 2 },
  options,
};

/** A question as it stands before anything was done. */
export const entryOf = (position: number, fields: Partial<Entry> = {}): Entry => ({
  ...{ position, question: singleQuestion, response: null, flagged: false, struck: [], seq: 0, spentMs: 0 },
  ...fields,
});

/** An exam of four questions, one of each kind, of which two hours and ten minutes are given. */
export const stateOf = (fields: Partial<MockState> = {}): MockState => ({
  ...{ id: 'm1', blueprint: 'mla-c01', title: 'MLA-C01 mock exam' },
  ...{ startedAt: '2026-11-21T10:00:00.000Z', deadlineAt: '2026-11-21T12:10:00.000Z', now: '2026-11-21T10:00:01.000Z' },
  endedAt: null,
  questions: [singleQuestion, multipleQuestion, orderingQuestion, matchingQuestion].map((question, index) =>
    entryOf(index + 1, { question }),
  ),
  ...fields,
});

export const replyTo = (
  { position, seq, response, flagged, struck, spentMs }: Change,
  fields: Partial<MockAnswerReply> = {},
): MockAnswerReply => ({
  ...{ status: 'stored', now: '2026-11-21T10:01:00.000Z', deadlineAt: '2026-11-21T12:10:00.000Z', seq },
  stands: { position, seq, response, flagged, struck, spentMs },
  ...fields,
});
