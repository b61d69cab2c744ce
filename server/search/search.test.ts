import { describe, expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import type { Item } from '@/domain/bank/item';
import { readBankFiles } from '../bank/bank-files';
import { describeItem } from './describe-item';
import { indexBank } from './index-bank';
import { holdIndex, replyOf } from './search';

const bank = compileBank(readBankFiles('content'), { generator: 'test' });
const find = indexBank(bank);
const search = (query: string) => replyOf(bank, find(query));

describe('the search over the bank', () => {
  it('finds a concept, the topic that compares it, and questions about it', () => {
    const { terms, topics, concepts, items } = search('spot trainng');
    expect(terms).toContain('training');
    expect(topics[0]).toMatchObject({ id: 'spot-and-warm-pools', url: '/topics/spot-and-warm-pools' });
    expect(concepts[0]).toMatchObject({ id: 'managed-spot-training', url: '/glossary#managed-spot-training' });
    expect(items.length).toBeGreaterThan(3);
    for (const { url, excerpt } of items) {
      expect(url).toMatch(/^\/practice\?items=[\w-]+$/);
      expect(excerpt.length).toBeLessThan(160);
    }
  });

  it('finds twenty at most', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const { topics, concepts, items } = search(letter);
      expect(topics.length + concepts.length + items.length).toBeLessThanOrEqual(20);
    }
  });

  it('describes an item by words that are shown with its question, and by no option', () => {
    for (const item of bank.items.values()) {
      const text = describeItem(item);
      expect(text, item.id).toMatch(/\w/);
      // What is shown in a question is a stem, a prompt or a line of the table; nothing of an item's answers is read.
      const { id, form } = item;
      const none = { answer: [], answers: [], accepted: [], options: [], steps: [], why: '' };
      const without: Item = Object.assign({ ...item }, none);
      if (form !== 'match') expect(describeItem(without), id).toBe(text);
    }
  });

  it('keeps its index until the bank is another', () => {
    const first = holdIndex(bank);
    expect(holdIndex(bank)).toBe(first);
    const other = compileBank(
      [{ path: 'x.md', text: '# Sawing wood\n\n| Scenario | Answer |\n| --- | --- |\n| A mill | Saw |\n' }],
      {
        generator: 'test',
      },
    );
    expect(holdIndex(other)('wood').topics).toEqual(['x']);
  });
});
