import { type Operation, refused, stranger, unsafe } from '../operation';
import { answersRequest } from './answers-request-schema';
import { answersResponse } from './answers-schema';
import { nextResponse } from './next-schema';
import { packRequest, packResponse } from './pack-schema';
import { setPreview } from './preview-schema';
import { nextRequest } from './schema';

const noTopic = { 404: refused('There is no such topic.') };

export const practiceOperations: readonly Operation[] = [
  {
    ...{ path: '/api/practice/next', method: 'post', summary: 'The next question; makes a guest of a visitor.' },
    action: 'practice.begin',
    body: nextRequest,
    replies: { 200: { says: 'A question, or nothing left today.', schema: nextResponse }, ...unsafe, ...noTopic },
  },
  {
    ...{ path: '/api/practice/answers', method: 'post', summary: 'Takes up to 200 answers, each once, in order.' },
    action: 'practice.own',
    body: answersRequest,
    replies: {
      200: { says: 'What became of each.', schema: answersResponse },
      ...{ ...unsafe, ...stranger, ...noTopic },
      429: refused('More come than a minute takes; Retry-After says when to send them again.'),
    },
  },
  {
    ...{
      path: '/api/practice/pack',
      method: 'post',
      summary: 'The next 200 questions with their keys, to go offline.',
    },
    action: 'practice.own',
    body: packRequest,
    replies: {
      200: { says: 'The one reply with keys before an answer.', schema: packResponse },
      ...unsafe,
      ...stranger,
    },
  },
  {
    ...{
      path: '/api/practice/set',
      method: 'get',
      summary: 'What a set comes to; its query is that of /practice.',
    },
    action: 'page.read',
    replies: { 200: { says: 'Its name, and how much it has for who asks.', schema: setPreview } },
  },
];
