import { type Operation, refused, stranger, unsafe } from '../operation';
import { csvFile, imported, learnerFile } from './schema';

export const ownDataOperations: readonly Operation[] = [
  {
    ...{ path: '/api/me/export', method: 'get', summary: 'All of the learner’s data.' },
    action: 'data.export',
    replies: { 200: { says: 'A file that can be imported again.', schema: learnerFile }, ...stranger },
  },
  {
    ...{ path: '/api/me/export/{table}', method: 'get', action: 'data.export' },
    summary:
      'One table of all the learner’s data, such as answers, mock-exams or notices, for a program that calculates.',
    replies: {
      200: { says: 'A line of names, then a line each (RFC 4180).', schema: csvFile, type: 'text/csv' },
      ...{ ...stranger, 404: refused('There is no such table.') },
    },
  },
  {
    ...{ path: '/api/me/import', method: 'post', summary: 'Merges an exported file into what the learner has.' },
    action: 'data.import',
    body: learnerFile,
    replies: { 200: { says: 'How much of it was new.', schema: imported }, ...unsafe, ...stranger },
  },
];
