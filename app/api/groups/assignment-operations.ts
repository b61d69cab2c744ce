import { type Operation, refused, unsafe } from '../operation';
import { assignmentWish } from './assignment-schema';
import { closed, isDone, isMade } from './closed';
import { begun, finished } from './group-reply-schema';
import { nothing, readUpTo } from './group-schema';

export const assignmentOperations: readonly Operation[] = [
  {
    ...{ path: '/api/groups/{group}/assignments', method: 'post', action: 'assignment.write', body: assignmentWish },
    summary: 'Gives the group something to do.',
    replies: { ...isMade('It is there.'), ...unsafe, ...closed, 409: refused('It cannot be assigned like this.') },
  },
  {
    ...{ path: '/api/groups/{group}/assignments/{assignment}', method: 'delete', body: nothing },
    ...{ action: 'assignment.write', summary: 'Withdraws an assignment.' },
    replies: { ...isDone, ...unsafe, ...closed },
  },
  {
    ...{ path: '/api/groups/{group}/assignments/{assignment}/attempts', method: 'post', body: nothing },
    ...{ action: 'assignment.attempt', summary: 'Begins an attempt, or finds the one under way.' },
    replies: {
      201: { says: 'It goes on there.', schema: begun },
      ...{ ...unsafe, ...closed, 409: refused('It is not open, used up, or a mock exam is under way.') },
    },
  },
  {
    ...{ path: '/api/attempts/{attempt}/finish', method: 'post', action: 'assignment.attempt', body: nothing },
    summary: 'Ends an attempt with what was answered; sent again, tells the same.',
    replies: { 200: { says: 'What it came to.', schema: finished }, ...unsafe, ...closed },
  },
  {
    ...{ path: '/api/notices/read', method: 'post', action: 'notice.own', body: readUpTo },
    summary: 'Notices up to a time are read from now on.',
    replies: { ...isDone, ...unsafe, ...closed },
  },
];
