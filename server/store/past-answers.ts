import { type AnswerList, listAnswers } from '@/domain/progress/item-statistics/answer-list';
import { toFirst } from '@/server/store/group-logs';
import type { Store } from '@/server/store/open-store';
import { shareTexts } from '@/server/store/share-texts';

/** First answers of people who left the server, given while they belonged to the group. Nothing joins two of them. */
export async function readPastAnswers({ db }: Store, groupId: string): Promise<AnswerList> {
  const rows = await db.pastAnswer.findMany({
    where: { groupId },
    select: {
      ...{ itemId: true, correct: true, confidence: true, effortMs: true, form: true, response: true, keyIds: true },
    },
    orderBy: { id: 'asc' },
  });
  const share = shareTexts();
  const plain = rows.filter(({ form }) => form !== 'pair' && form !== 'reverse');
  return listAnswers(
    plain.map((row) => toFirst(row, share)),
    { isOfOnePerson: false },
  );
}
