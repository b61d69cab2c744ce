import { describe, expect, it } from 'vitest';
import { stampFile } from './stamp';

const stamp = (text: string) => stampFile({ path: 'a.md', text });
/** Ids are hashes: their shape is what matters here. */
const masked = (text: string) => stamp(text).replace(/a-[0-9a-f]{10}/g, 'ID');

const plain = '# T\n\n| Scenario | Answer |\n| --- | --- |\n| One thing | X |\n| Other thing | Y |\n';

describe('stampFile', () => {
  it('puts an Id column in front of a table that has none', () => {
    expect(masked(plain)).toBe(
      '# T\n\n| Id | Scenario | Answer |\n| --- | --- | --- |\n| ID | One thing | X |\n| ID | Other thing | Y |\n',
    );
  });

  it.each([
    [
      'empty cells',
      '| Id | Scenario | Answer |\n|---|---|---|\n|  | One | X |\n| b | Two | Y |\n|| Three | Z |',
      '| ID | One | X |\n| b | Two | Y |\n| ID | Three | Z |',
    ],
    [
      'an Id column at the end',
      '| Scenario | Answer | Id |\n|---|---|---|\n| One | X | |\n| Two | Y |',
      '| One | X | ID |\n| Two | Y | ID |',
    ],
    [
      'rows without outer bars',
      'Scenario | Answer\n:-- | --:\nOne | X\nTwo | Y',
      '| Id | Scenario | Answer\n| --- | :-- | --:\n| ID | One | X\n| ID | Two | Y',
    ],
  ])('fills %s', (_name, table, expected) => {
    expect(masked(`# T\n\n${table}\n`)).toContain(expected);
  });

  it('keeps the byte order mark and CRLF', () => {
    const text = `\uFEFF${plain.replaceAll('\n', '\r\n')}`;
    expect(stamp(text)).toBe(`\uFEFF${stamp(plain).replaceAll('\n', '\r\n')}`);
  });

  it('writes the id behind a card’s heading that is a sentence, and leaves one that is an id', () => {
    const card = '\n\n> What now?\n\n- [x] A: a\n- [ ] B: b\n';
    expect(masked(`# T\n\n### A long heading ###${card}`)).toContain('### A long heading {#ID} ###\n');
    expect(stamp(`# T\n\n### an-id${card}`)).toBe(`# T\n\n### an-id${card}`);
  });

  it('writes the id of a matching question behind the heading of its table, and needs none above all headings', () => {
    const table =
      '\n\n| Id | Scenario | Answer |\n| --- | --- | --- |\n| a | One | X |\n| b | Two | Y |\n| c | Three | Z |\n';
    expect(masked(`# T\n\n## Long ways${table}`)).toContain('## Long ways {#ID}\n');
    for (const head of ['# T', '# T\n\n## Long ways {#ways}']) expect(stamp(head + table)).toBe(head + table);
  });

  it('gives options the slugs of their names', () => {
    const table = '## Options\n\n| Option | fast |\n| --- | --- |\n| One way | yes: a |\n| Two ways | no: b |\n';
    expect(stamp(`# T\n\n${table}`)).toContain(
      '| Id | Option | fast {#fast} |\n| --- | --- | --- |\n| one-way | One way | yes: a |\n| two-ways |',
    );
  });

  it.each([
    [
      '| Id | Option | runs at once | upkeep (lowest wins) |',
      'runs at once {#runs-at-once} | upkeep (lowest wins) {#upkeep} |',
    ],
    ['|Id|Option|`fast`|slow {#s}|', '|Id|Option|`fast` {#fast}|slow {#s}|'],
    ['Id | Option | fast   | slow', 'Id | Option | fast {#fast}   | slow {#slow}\n'],
    ['| Id | Option | a \\| | slow |', '| a \\| {#a} | slow {#slow} |'],
    ['| Id | Option | fast {#-} | + |', '| fast {#-} | + |'],
    ['| Id | Option | fast | Fast! |', '| fast {#fast} | Fast! |'],
  ])('writes the ids of traits behind their headings: %s', (head, expected) => {
    const text = `# T\n\n## Options\n\n${head}\n|---|---|---|---|\n| one | One | ? | ? |\n`;
    expect(stamp(text)).toContain(expected);
    expect(stamp(stamp(text))).toBe(stamp(text));
  });

  it('writes the ids of cases and concepts behind their headings', () => {
    const card = (id: string) => `### ${id}\n\n> What now?\n\n- [x] A: a\n- [ ] B: b\n\n`;
    const text = `# T\n\n## Case: One day\n\n> Rain.\n\n${card('a')}${card('b')}## Concepts\n\n### Warm pools ###\n\n- What: x\n`;
    expect(stamp(text)).toBe(text.replace('One day', 'One day {#a-one-day}').replace('pools', 'pools {#warm-pools}'));
  });

  it('leaves rows with an error, and a repeated row, without an id', () => {
    const table = '| Scenario | Answer |\n| --- | --- |\n| One | X |\n| One | X |\n|  | Y |\n';
    expect(masked(`# T\n\n${table}`)).toContain('| ID | One | X |\n|  | One | X |\n|  |  | Y |\n');
  });

  it('leaves a repeated row without an id also when the first one has had its own written', () => {
    const once = stamp('# T\n\n| Scenario | Answer |\n| --- | --- |\n| One | X |\n| One | Z |\n| Two | Y |\n');
    expect(once).toMatch(/\| {2}\| One \| Z \|/);
    expect(stamp(once)).toBe(once);
  });

  it('changes nothing the second time', () => {
    expect(stamp(stamp(plain))).toBe(stamp(plain));
  });
});
