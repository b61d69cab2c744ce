import { describe, expect, it } from 'vitest';
import { openDraft } from './draft';
import { plainLine } from './inline';
import { readTemplate, refuseSlots, type SlotNames } from './template';

function read(text: string, names: SlotNames = new Map()) {
  const draft = openDraft({ path: 'a.md', text }, null);
  const template = readTemplate(plainLine(text, 0), names, draft);
  return { template, problems: draft.problems.map(({ rule, column }) => `${rule}:${column}`) };
}

describe('readTemplate', () => {
  it.each([
    ['no slot', ['no slot']],
    ['{1 // 2} jobs', [{ name: null, values: ['1', '2'] }, ' jobs']],
    ['in {size: 3 TB // 6 TB}.', ['in ', { name: 'size', values: ['3 TB', '6 TB'] }, '.']],
    ['at {12:00 // 13:00}', ['at ', { name: null, values: ['12:00', '13:00'] }]],
    ['`{a // b}` {`x` // `y // z`}', ['`{a // b}` ', { name: null, values: ['`x`', '`y // z`'] }]],
    ['from {s3://a // s3://b}', ['from ', { name: null, values: ['s3://a', 's3://b'] }]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual({ template: expected, problems: [] });
  });

  it.each([
    ['an {open slot', 'slot:4'],
    ['a closed} slot', 'slot:9'],
    ['one {value}', 'slot:5'],
    ['{a//b}', 'slot:1'],
    ['x {a // a}', 'slot:3'],
    ['x {a // }', 'slot:3'],
    ['{a // {b // c}}', 'slot:1'],
    ['{n: 1 // 2} {n: 1 // 3}', 'slot-values:13'],
  ])('reports %j', (text, expected) => {
    expect(read(text).problems[0]).toBe(expected);
  });

  it('remembers names between the lines of one scope', () => {
    const names: SlotNames = new Map();
    expect(read('{n: 1 // 2}', names).problems).toEqual([]);
    expect(read('{n: 2 // 1}', names).problems).toEqual(['slot-values:1']);
  });
});

describe('refuseSlots', () => {
  it.each([
    ['a {b // c}', 1],
    ['JSON {"a": 1}', 0],
    ['`{b // c}`', 0],
  ])('%j', (text, count) => {
    const draft = openDraft({ path: 'a.md', text }, null);
    refuseSlots(plainLine(text, 0), draft);
    expect(draft.problems).toHaveLength(count);
  });
});
