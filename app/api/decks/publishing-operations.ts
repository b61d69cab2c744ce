import { type Operation, refused, unsafe } from '../operation';
import { checkReply, publishReply } from './check-reply-schema';
import { deckFile, deckRemoved, saveReply } from './deck-reply-schema';
import { checkRequest, publishRequest, removeRequest, restoreRequest } from './deck-request-schema';
import { deckPath, outside } from './outside';

/** What is done with a deck that was saved: looked at, restored, published, removed. */
export const publishingOperations: readonly Operation[] = [
  {
    ...{
      path: `${deckPath}/revisions/{number}/file`,
      method: 'get',
      action: 'deck.read',
      summary: 'A revision as a file.',
    },
    replies: { 200: { says: 'Markdown.', schema: deckFile, type: 'text/markdown' }, ...outside },
  },
  {
    ...{ path: `${deckPath}/revisions/{number}/restoration`, method: 'post', action: 'deck.write' },
    summary: 'Saves the text of an old revision as the newest.',
    body: restoreRequest,
    replies: { 200: { says: 'It is, or what was saved meanwhile.', schema: saveReply }, ...unsafe, ...outside },
  },
  {
    ...{ path: `${deckPath}/check`, method: 'post', action: 'deck.write' },
    summary: 'What the bank’s rules say of a text, and what comes out of it, keys and all.',
    body: checkRequest,
    replies: {
      200: { says: 'What was found.', schema: checkReply },
      ...{ ...unsafe, ...outside, 429: refused('Too many checks wait already.') },
    },
  },
  {
    ...{ path: `${deckPath}/publication`, method: 'put', action: 'deck.publish' },
    summary: 'Publishes a revision without errors, or withdraws the deck.',
    body: publishRequest,
    replies: { 200: { says: 'Whether it is, and why not.', schema: publishReply }, ...unsafe, ...outside },
  },
  {
    ...{ path: `${deckPath}/removal`, method: 'post', action: 'deck.publish', summary: 'Deletes an unpublished deck.' },
    body: removeRequest,
    replies: { 200: { says: 'Whether it is deleted.', schema: deckRemoved }, ...unsafe, ...outside },
  },
];
