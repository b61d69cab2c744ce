import { type Operation, refused, stranger, unsafe } from '../operation';
import { mockAnswerReply, mockEnded, mockOver, mockStarted, mockState } from './mock-reply-schema';
import { mockAnswerRequest, mockEndRequest, mockRequest } from './mock-request-schema';

const noMock = { ...stranger, 404: refused('The learner has no such mock exam or question.') };

export const mockOperations: readonly Operation[] = [
  {
    ...{ path: '/api/mock', method: 'post', summary: 'Begins a mock exam; makes a guest of a visitor.' },
    action: 'practice.begin',
    body: mockRequest,
    replies: {
      201: { says: 'It has begun.', schema: mockStarted },
      ...{ ...unsafe, 404: refused('There is no such form of exam.') },
      409: refused('One is under way, or the bank cannot fill this form.'),
    },
  },
  {
    ...{ path: '/api/mock/{id}', method: 'get', summary: 'Where a mock exam stands; after its time, ends it.' },
    action: 'practice.own',
    replies: { 200: { says: 'Its questions and what was answered.', schema: mockState }, ...noMock },
  },
  {
    ...{
      path: '/api/mock/{id}/questions/{position}',
      method: 'put',
      summary: 'How one question stands from now on.',
    },
    action: 'practice.own',
    body: mockAnswerRequest,
    replies: {
      200: { says: 'What stands, and whether it is this change.', schema: mockAnswerReply },
      ...{ ...unsafe, ...noMock, 409: { says: 'The mock exam has ended.', schema: mockOver } },
    },
  },
  {
    ...{ path: '/api/mock/{id}/end', method: 'post', summary: 'Ends a mock exam; sent again, says when it ended.' },
    action: 'practice.own',
    body: mockEndRequest,
    replies: { 200: { says: 'When it ended.', schema: mockEnded }, ...unsafe, ...noMock },
  },
];
