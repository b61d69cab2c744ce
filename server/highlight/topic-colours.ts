import type { Bank } from '@/domain/bank/bank';
import type { CodeColours } from '@/domain/session/code-token';
import { processWide } from '../process-wide';
import { findCodes } from './find-codes';
import { runTokeniser } from './run-tokeniser';

type Texts = Pick<Bank, 'topics' | 'items' | 'concepts'>;

interface Coloured {
  /** The bank that the colours are of: an edited one is read anew. */
  bank: Texts;
  colours: Promise<CodeColours>;
}

/**
 * The colours of all code in a topic's items and concepts that colours help; none for a topic that is not there. Made when they are first asked
 * for, by a process that ends with it: the server keeps the tokens and no grammar.
 */
export function topicColours(topic: string, bank: Texts, run = runTokeniser): Promise<CodeColours> {
  const kept = processWide('topic-colours', () => new Map<string, Coloured>());
  const known = kept.get(topic);
  if (known?.bank === bank) return known.colours;
  if (!bank.topics.some(({ id }) => id === topic)) return Promise.resolve({});
  // One process at a time: those of a whole bank at once would leave nothing for answers.
  const before = [...kept.values()].at(-1)?.colours;
  const colours = colourAfter(before, bank, topic, run);
  kept.delete(topic);
  kept.set(topic, { bank, colours });
  return colours;
}

async function colourAfter(
  before: Promise<CodeColours> | undefined,
  bank: Texts,
  topic: string,
  run: typeof runTokeniser,
): Promise<CodeColours> {
  await before;
  const own = [...bank.items.values(), ...bank.concepts.values()].filter((thing) => thing.topic === topic);
  const codes = findCodes(own);
  if (codes.length === 0) return {};
  try {
    const all = await run(codes);
    return Object.fromEntries(codes.map(({ code }, at) => [code, all[at] ?? [{ text: code }]]));
  } catch (error) {
    console.error(`The code of ${topic} stays plain: ${error instanceof Error ? error.message : error}`);
    return {};
  }
}
