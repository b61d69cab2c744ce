import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bank } from '@/domain/bank/bank';
import type { Concept } from '@/domain/bank/concept';
import { forgetProcessWide } from '../process-wide';
import type { FoundCode } from './find-codes';
import { topicColours } from './topic-colours';

const concept = (id: string, topic: string, what: string): [string, Concept] => [
  id,
  {
    ...{ id, topic, what, name: id, aliases: [], when: '', whenNot: '', confusions: [], sources: [], today: null },
  },
];
const bankOf = (...concepts: [string, Concept][]): Pick<Bank, 'topics' | 'items' | 'concepts'> => ({
  topics: ['spot', 'plain'].map((id) => ({ id, title: id }) as Bank['topics'][number]),
  items: new Map(),
  concepts: new Map(concepts),
});
const bank = bankOf(concept('a', 'spot', 'has `max_run=60`'), concept('b', 'plain', 'has `no_code`'));

let runs: string[][] = [];
const run = async (codes: readonly FoundCode[]) => {
  runs.push(codes.map(({ code }) => code));
  return codes.map(({ code }) => [{ text: code, kind: 'value' as const }]);
};
beforeEach(() => {
  forgetProcessWide('topic-colours');
  runs = [];
});

describe('topicColours', () => {
  it('colours a topic once, however often it is asked for', async () => {
    const [first, second] = await Promise.all([topicColours('spot', bank, run), topicColours('spot', bank, run)]);
    expect(first).toEqual({ 'max_run=60': [{ text: 'max_run=60', kind: 'value' }] });
    expect(second).toBe(first);
    expect(runs).toEqual([['max_run=60']]);
  });

  it('starts no process for a topic without code, and none for one that is not there', async () => {
    expect(await topicColours('plain', bank, run)).toEqual({});
    expect(await topicColours('nowhere', bank, run)).toEqual({});
    expect(runs).toEqual([]);
  });

  it('colours an edited bank anew', async () => {
    await topicColours('spot', bank, run);
    await topicColours('spot', bankOf(concept('a', 'spot', 'has `max_run=90`')), run);
    expect(runs).toEqual([['max_run=60'], ['max_run=90']]);
  });

  it('leaves code plain where it cannot be coloured, and says so', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await topicColours('spot', bank, () => Promise.reject(new Error('No memory.')))).toEqual({});
    expect(said).toHaveBeenCalledWith('The code of spot stays plain: No memory.');
    said.mockRestore();
  });
});
