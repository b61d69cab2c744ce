import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/open-store';
import { NOON } from '../../store/testing/rows';
import { arrangeAccount, arrangeMembership } from '../../testing/arrange-accounts';

const LEARNERS = 24;
const OTHER_ITEMS = 10;

/** 0 to 9, mixed, the same each time. */
function streamOfOnes(): () => number {
  let state = 0;
  return () => {
    state = (state + 7) % 11;
    return state % 10;
  };
}

interface Suspect {
  groupId: string;
  itemId: string;
  at: number;
  right?: string;
  wrong?: string;
}

/** Twenty-four learners of a group, of whom the able half chose a wrong option of an item, and the others the one that counts as right. */
export async function arrangeSuspect(
  store: Store,
  { groupId, itemId, at, right = 'a', wrong = 'b' }: Suspect,
): Promise<void> {
  const chance = streamOfOnes();
  for (let turn = 0; turn < LEARNERS; turn++) {
    const member = await arrangeAccount(store, { name: `Guest ${turn}` });
    await arrangeMembership(store, { groupId, member, role: 'learner' });
    const isAble = turn % 2 === 0;
    const others = Array.from({ length: OTHER_ITEMS }, (_, item) => ({
      ...{ itemId: `other-${item}`, chosen: chance() < (isAble ? 9 : 4) ? right : wrong },
    }));
    const { learnerId } = member;
    await store.db.review.createMany({
      data: [...others, { itemId, chosen: isAble ? wrong : right }].map((one) => ({
        ...{ learnerId, id: randomUUID(), issuedId: randomUUID(), itemId: one.itemId, version: 'v1', seed: '1' },
        ...{ variant: 'v', response: JSON.stringify({ choices: [one.chosen] }), keyIds: JSON.stringify([right]) },
        ...{
          bodyHash: 'hash',
          correct: one.chosen === right,
          confidence: 'sure',
          effortMs: 60_000,
          rating: 'good',
          guessed: false,
        },
        ...{ form: 'single', parameters: 'fsrs-6' },
        ...{ answeredAt: BigInt(at), receivedAt: BigInt(at), dueAt: BigInt(NOON) },
      })),
    });
  }
}
