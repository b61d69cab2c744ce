import { type Operation, refused, unsafe } from '../operation';
import { deckMade, deckName, deckState, draftReply, saveReply } from './deck-reply-schema';
import { draftRequest, newDeckRequest, renameRequest, revisionRequest } from './deck-request-schema';
import { deckPath, outside } from './outside';

export const deckOperations: readonly Operation[] = [
  {
    ...{ path: '/api/decks/{group}', method: 'post', action: 'deck.write', summary: 'Makes a deck of a group.' },
    body: newDeckRequest,
    replies: {
      201: { says: 'It is there.', schema: deckMade },
      ...{ ...unsafe, ...outside, 409: refused('The name is taken, or the file cannot be read.') },
    },
  },
  {
    ...{ path: deckPath, method: 'get', action: 'deck.read', summary: 'A deck as one of its authors finds it.' },
    replies: { 200: { says: 'Its newest text, its revisions, one’s own draft.', schema: deckState }, ...outside },
  },
  {
    ...{ path: `${deckPath}/name`, method: 'put', action: 'deck.write', summary: 'Gives a deck another name.' },
    body: renameRequest,
    replies: {
      200: { says: 'It is called so now; its ids are what they were.', schema: deckName },
      ...{ ...unsafe, ...outside, 409: refused('The name is taken, or none.') },
    },
  },
  {
    ...{ path: `${deckPath}/draft`, method: 'put', action: 'deck.write', summary: 'Keeps what somebody is writing.' },
    body: draftRequest,
    replies: { 200: { says: 'Whether it was kept.', schema: draftReply }, ...unsafe, ...outside },
  },
  {
    ...{ path: `${deckPath}/revisions`, method: 'post', action: 'deck.write', summary: 'Saves a text as a revision.' },
    body: revisionRequest,
    replies: { 200: { says: 'It is, or what was saved meanwhile.', schema: saveReply }, ...unsafe, ...outside },
  },
];
