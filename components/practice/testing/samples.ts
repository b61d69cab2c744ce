import type { Question } from '@/domain/question/question';
import type { Judged, NextQuestion } from '@/domain/session/exchange';
import type { Given } from '../practice-state';

export const askedOf = (issued: string): NextQuestion => ({
  issued,
  question: {
    kind: 'single',
    stem: 'A team trains.\n\nWhat should it do?',
    options: [
      { id: 'x', text: 'Wait' },
      { id: 'y', text: 'Stop' },
      { id: 'z', text: 'Go on' },
    ],
  },
  topic: { id: 'tuning', title: 'Tuning' },
  due: 1,
  new: 2,
  marks: { flagged: false },
});

export const givenOf = (id: string, answeredAt = '2026-11-21T20:00:00.000Z'): Given => ({
  asked: askedOf(`issued-${id}`),
  answer: { id, issued: `issued-${id}`, response: { choices: ['x'] }, confidence: 'sure', effortMs: 1000, answeredAt },
});

export const judgedOf = (id: string, correct = true): Judged => ({
  id,
  status: 'accepted',
  correct,
  key: [correct ? 'x' : 'y'],
  reasons: { x: 'it helps', y: 'it does not', z: 'nor does it' },
  missed: [],
  added: [],
  decisive: [],
  needs: [],
  proved: true,
  sources: [],
  today: null,
  rule: 'Trains: Wait',
  rating: 'good',
  dueAt: '2026-11-24T20:00:00.000Z',
  memory: { before: null, stabilityDays: 2.3, atDue: 0.9, lapses: 0 },
});

export const orderingQuestion: Question = {
  kind: 'ordering',
  stem: 'A team brings a model to production.\n\nIn which order should it take these steps?',
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Step ${id}` })),
};

export const matchingQuestion: Question = {
  kind: 'matching',
  stem: 'Which service fits each task?',
  options: [
    { id: 'x', text: 'Wait' },
    { id: 'y', text: 'Stop `now`' },
  ],
  prompts: ['p', 'q', 'r'].map((id) => ({ id, text: `Task ${id}` })),
};

export const recallQuestion: Question = {
  kind: 'recall',
  stem: 'In which folder does a container find its input?',
  options: [],
};
