import { type Operation, unsafe } from '../operation';
import { plan, planRequest } from './plan-schema';

/** When a learner sits the exam. */
export const planOperations: readonly Operation[] = [
  {
    ...{ path: '/api/plan', method: 'get', summary: 'The plan toward exam day; what holds for all where none is set.' },
    action: 'page.read',
    replies: { 200: { says: 'The plan.', schema: plan } },
  },
  {
    ...{ path: '/api/plan', method: 'put', summary: 'Sets the plan toward exam day.' },
    action: 'practice.begin',
    body: planRequest,
    replies: { 200: { says: 'The plan as it is kept.', schema: plan }, ...unsafe },
  },
];
