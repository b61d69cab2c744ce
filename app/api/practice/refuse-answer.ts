import { refuse, refuseStranger } from '@/server/http/reply';

type NotDone = { status: 'no learner' | 'unknown answer' } | { status: 'refused'; message: string };

/** What a learner is told who wants something of an answer that cannot be. */
export function refuseAnswer(outcome: NotDone): Response {
  switch (outcome.status) {
    case 'no learner':
      return refuseStranger();
    case 'unknown answer':
      return refuse('not-found', 'No answer of yours has this id.');
    case 'refused':
      return refuse('conflict', outcome.message);
  }
}
