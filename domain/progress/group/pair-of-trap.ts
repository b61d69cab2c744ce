import type { Item } from '@/domain/bank/item';
import { generate } from '@/domain/question/generate';
import { minimalPairsOf } from '@/domain/question/minimal-pairs';
import type { Generated } from '@/domain/question/question';
import { twistSeed } from '@/domain/question/twist';
import type { GroupConfusion } from './group-confusions';

/** Two questions alike but for one need, which one of two options answers and then the other; or one question alone, at which it happened. They hold their keys: for who teaches. */
export interface TrapPair {
  itemId: string;
  plain: Generated;
  twin: Generated | null;
}

/** Seeds that are tried for one under which the plain question is answered by the one option and its twin by the other. */
const TRIES = 60;

/**
 * The minimal pair that tells a trap's two options apart: of the items at which the group fell for it before all others of the topic. Where the bank has none,
 * a question at which it happened and that offers both. The same for the same bank. Null where there is neither.
 */
export function pairOfTrap(trap: GroupConfusion, items: Iterable<Item>): TrapPair | null {
  const ofTopic = [...items].filter(({ topic }) => topic === trap.topic);
  const met = ofTopic.filter(({ id }) => trap.itemIds.includes(id));
  for (const item of [...met, ...ofTopic]) {
    const pair = findPair(item, [trap.from, trap.to]);
    if (pair !== null) return pair;
  }
  for (const item of met) {
    const alone = findAlone(item, trap);
    if (alone !== null) return alone;
  }
  return null;
}

function findAlone(item: Item, { from, to }: GroupConfusion): TrapPair | null {
  for (let seed = 0; seed < TRIES; seed++) {
    const plain = generate(item, seed);
    const offers = (option: string) => plain.question.options.some(({ id }) => id === option);
    if (keysOf(plain).includes(to) && !keysOf(plain).includes(from) && offers(from))
      return { itemId: item.id, plain, twin: null };
  }
  return null;
}

function findPair(item: Item, options: readonly string[]): TrapPair | null {
  if (item.form !== 'scenario') return null;
  const [key = ''] = item.answer;
  const other = options.find((option) => option !== key);
  if (!options.includes(key) || other === undefined) return null;
  if (!minimalPairsOf(item).some(({ right }) => right === other)) return null;
  // Authored stems have no twin: without them both questions are told in the same words but for one need.
  const composed = { ...item, stems: [] };
  let found: TrapPair | null = null;
  for (let seed = 0; seed < TRIES; seed++) {
    const twin = generate(composed, twistSeed(seed, 'pair'));
    if (twin.question.twist !== 'pair' || keyOf(twin) !== other) continue;
    const plain = generate(composed, seed);
    found ??= { itemId: item.id, plain, twin };
    // Better where the plain question offers the other one too; it may be that the table does not say why it would be wrong there.
    if (plain.question.options.some(({ id }) => id === other)) return { itemId: item.id, plain, twin };
  }
  return found;
}

function keyOf(generated: Generated): string | null {
  return keysOf(generated)[0] ?? null;
}

function keysOf({ answerKey: { key } }: Generated): readonly string[] {
  return 'choices' in key ? key.choices : [];
}
