import { describe, expect, it } from 'vitest';
import { sayNotice } from './say-notice';

const about = { groupId: 'g', group: 'Evening class', assignmentId: 'a', title: 'Pears', dueAt: 5 };

describe('sayNotice', () => {
  it.each([
    ['assignment-new', about, 'New assignment: Pears (Evening class)'],
    ['assignment-due', about, 'Due within a day: Pears (Evening class)'],
    ['report-declined', { itemId: 'i', reply: 'See the guide.' }, /stays as it is\. See the guide\.$/],
    ['report-accepted', { itemId: 'i', reply: '' }, /^A question that you reported was changed\. Thank you\.$/],
    ['key-suspected', { groupId: 'g', group: 'Class', itemId: 'i', label: 'A rule' }, /Is the key right\? A rule/],
    ['key-corrected', { itemId: 'i', answers: 1 }, /An answer of yours was judged again/],
    ['key-corrected', { itemId: 'i', answers: 2 }, /2 answers of yours were judged again/],
  ])('%s', (kind, given, text) => {
    expect(sayNotice({ kind, about: given })?.text).toMatch(text);
  });

  it('leads to the assignment, and has no words for what it does not know', () => {
    expect(sayNotice({ kind: 'assignment-new', about })).toMatchObject({ href: '/groups/g/assignments/a', dueAt: 5 });
    const suspected = { groupId: 'g', group: 'Class', label: 'A rule' };
    const hrefOf = (itemId: string) => sayNotice({ kind: 'key-suspected', about: { ...suspected, itemId } })?.href;
    expect([hrefOf('i'), hrefOf('i~0123456789ab')]).toEqual(['/groups/g/insight/items', '/groups/g/reports']);
    expect(sayNotice({ kind: 'from-a-later-version', about: {} })).toBeNull();
  });
});
