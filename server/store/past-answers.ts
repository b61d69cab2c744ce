import type { FirstAnswer } from '@/domain/progress/item-statistics/first-answer';
import { parser, toFirst } from '@/server/store/group-logs';
import type { Store } from '@/server/store/open-store';

/** First answers of people who left the server, given while they belonged to the group. Nothing joins two of them. */
export async function readPastAnswers({ db }: Store, groupId: string): Promise<FirstAnswer[]> {
  const rows = await db.pastAnswer.findMany({
    where: { groupId },
    select: {
      ...{ itemId: true, correct: true, confidence: true, effortMs: true, form: true, response: true, keyIds: true },
    },
    orderBy: { id: 'asc' },
  });
  const parse = parser();
  return rows
    .filter(({ form }) => form !== 'pair' && form !== 'reverse')
    .map((row) => toFirst({ ...row, learnerId: null }, parse));
}
