import { type Operation, refused, stranger, unsafe } from '../operation';
import { around, missReasonRequest, missReasonResponse, reportRequest, reportResponse } from './around-schema';
import { marks, marksRequest, undoRequest, undoResponse } from './marks-schema';

const noQuestion = {
  ...stranger,
  404: refused('There is no such question or answer of the learner.'),
};
const notNow = { 409: refused('What the learner did before is in the way.') };

/** What is asked and said around a question. */
export const aroundOperations: readonly Operation[] = [
  {
    ...{ path: '/api/practice/marks', method: 'post', summary: 'Flags, suspends or buries an item, or notes on it.' },
    action: 'practice.own',
    body: marksRequest,
    replies: { 200: { says: 'What the learner has put on it.', schema: marks }, ...unsafe, ...noQuestion, ...notNow },
  },
  {
    ...{
      path: '/api/practice/undo',
      method: 'post',
      summary: 'Takes back the latest answer; its question waits anew.',
    },
    action: 'practice.own',
    body: undoRequest,
    replies: { 200: { says: 'The question again.', schema: undoResponse }, ...unsafe, ...noQuestion, ...notNow },
  },
  {
    ...{ path: '/api/practice/answers/{answer}/around', method: 'get', summary: 'What stands around an answer.' },
    action: 'practice.own',
    replies: { 200: { says: 'Marks, words, and how others answered.', schema: around }, ...noQuestion, ...notNow },
  },
  {
    ...{ path: '/api/practice/miss-reasons', method: 'post', summary: 'Why a wrong answer was wrong.' },
    action: 'practice.own',
    body: missReasonRequest,
    replies: { 200: { says: 'What stands now.', schema: missReasonResponse }, ...unsafe, ...noQuestion, ...notNow },
  },
  {
    ...{ path: '/api/practice/reports', method: 'post', summary: 'Says what is wrong with an answered question.' },
    action: 'practice.own',
    body: reportRequest,
    replies: {
      200: { says: 'What becomes of it.', schema: reportResponse },
      ...{ ...unsafe, ...noQuestion, ...notNow, 429: refused('Too many reports today.') },
    },
  },
];
