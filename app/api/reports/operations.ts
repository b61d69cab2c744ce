import { type Operation, refused, stranger, unsafe } from '../operation';
import { decidedReport, reportDecision } from './decision-schema';

const replies = {
  200: { says: 'It is, and the reporter is told.', schema: decidedReport },
  ...unsafe,
  ...stranger,
  404: refused('There is no such report, or it is not for this account.'),
  409: refused('It was decided before.'),
};

export const reportOperations: readonly Operation[] = [
  {
    ...{ path: '/api/reports/groups/{group}/{report}', method: 'post', action: 'report.decide' },
    summary: 'Accepts or declines a report about an item of a group’s deck.',
    body: reportDecision,
    replies,
  },
  {
    ...{ path: '/api/reports/shipped/{report}', method: 'post', action: 'site.reports' },
    summary: 'Accepts or declines a report about an item of the shipped bank.',
    body: reportDecision,
    replies,
  },
];
