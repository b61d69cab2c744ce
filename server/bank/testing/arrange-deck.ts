import { randomUUID } from 'node:crypto';
import { forgetProcessWide } from '../../process-wide';
import type { Store } from '../../store/open-store';

/** A card of a deck: its first option is right unless another is named. */
export interface CardWish {
  id: string;
  options?: readonly string[];
  right?: number;
  stem?: string;
}

const OPTIONS = ['Pipe mode', 'File mode', 'A larger volume', 'More instances'];

/** Markdown of a deck of cards for task statement 2.2. */
export function deckOf(title: string, cards: readonly CardWish[]): string {
  const front = ['---', `title: ${title}`, 'exams: { MLA-C01: ["2.2"], MLA-C02: ["2.2"] }', '---', ''];
  const written = cards.flatMap(({ id, options = OPTIONS, right = 0, stem }) => [
    ...[`### ${id}`, '', `> ${stem ?? `A team reads terabytes for ${id}. What should it choose?`}`, ''],
    ...options.map(
      (text, at) => `- [${at === right ? 'x' : ' '}] ${text}: it fits ${id} ${at === right ? 'best' : 'less'}`,
    ),
    '',
  ]);
  return [...front, ...written].join('\n');
}

/** A published deck of a group, straight in the store; answers its id. */
export async function arrangeDeck(
  store: Store,
  { groupId, name = 'ours', text, pilots = true }: { groupId: string; name?: string; text: string; pilots?: boolean },
): Promise<string> {
  const id = randomUUID();
  const created = { createdBy: 'somebody', createdAt: 0n };
  const revisions = { create: { number: 1, text, authorId: 'somebody', createdAt: 0n } };
  const data = { id, groupId, name, published: 1, pilots, ...created, revisions };
  await store.db.deck.create({ data, select: { id: true } });
  return id;
}

/** Publishes another text of a deck, or withdraws it. The second until it is noticed is over at once. */
export async function publishNext(store: Store, deckId: string, text: string | null): Promise<void> {
  if (text === null) {
    await store.db.deck.update({ where: { id: deckId }, data: { published: null }, select: { id: true } });
  } else {
    const number = 1 + (await store.db.revision.count({ where: { deckId } }));
    const data = { deckId, number, text, authorId: 'somebody', createdAt: 0n };
    await store.db.revision.create({ data, select: { number: true } });
    await store.db.deck.update({ where: { id: deckId }, data: { published: number }, select: { id: true } });
  }
  forgetProcessWide('decks-of');
}
