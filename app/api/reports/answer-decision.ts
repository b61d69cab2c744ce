import { refuse, refuseHeld, reply } from '@/server/http/reply';
import type { Decided } from '@/server/reports/decide-report';

const UNKNOWN = 'There is no such report for this account.';

/** What became of a decision, as both routes say it. */
export function answerDecision(decided: Decided, state: 'accepted' | 'declined'): Response {
  switch (decided.status) {
    case 'stranger':
      return refuse('no-guest', 'Sign in first.');
    case 'held':
      return refuseHeld();
    case 'hidden':
      return refuse('not-found', UNKNOWN);
    case 'allowed':
      return answerOutcome(decided.outcome, state);
  }
}

function answerOutcome(outcome: 'decided' | 'decided before' | 'no reason', state: 'accepted' | 'declined'): Response {
  switch (outcome) {
    case 'decided':
      return reply({ state });
    case 'decided before':
      return refuse('conflict', 'This report was decided before, and its reporter was told then.');
    case 'no reason':
      return refuse('malformed', 'Say in a sentence why the report is declined.');
  }
}
