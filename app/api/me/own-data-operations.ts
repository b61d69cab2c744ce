import { type Operation, stranger, unsafe } from '../operation';
import { imported, learnerFile } from './schema';

export const ownDataOperations: readonly Operation[] = [
  {
    ...{ path: '/api/me/export', method: 'get', summary: 'All of the learner’s data.' },
    action: 'data.export',
    replies: { 200: { says: 'A file that can be imported again.', schema: learnerFile }, ...stranger },
  },
  {
    ...{ path: '/api/me/import', method: 'post', summary: 'Merges an exported file into what the learner has.' },
    action: 'data.import',
    body: learnerFile,
    replies: { 200: { says: 'How much of it was new.', schema: imported }, ...unsafe, ...stranger },
  },
];
