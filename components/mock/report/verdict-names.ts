import type { ReportedQuestion } from '@/domain/exam/report';

/** What an answer came to, in words. */
export const verdictNames: Record<ReportedQuestion['verdict'], string> = {
  right: 'Right',
  wrong: 'Not right',
  unanswered: 'Not answered',
  withdrawn: 'Withdrawn',
};
