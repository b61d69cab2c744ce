import { expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { glossaryOf } from './glossary';

const concept = (name: string, ...confusions: string[]) =>
  [`### ${name}`, '', '- What: a thing', '- When: always', '- When not: never']
    .concat(confusions.length > 0 ? ['- Confusions:', ...confusions.map((other) => `  - ${other}: is another`)] : [])
    .join('\n');

const table = `## Options

| Id | Option | saws |
| --- | --- | --- |
| saw | A saw | yes: it cuts |
| oven | Oven | no: it bakes |
| pot | Pot | no: it cooks |
| pan | Pan | no: it fries |

## Scenarios

| Id | Scenario | Needs | Answer |
| --- | --- | --- | --- |
| s-1 | *Wood has to be cut.* | saws | A saw |
`;

const bank = compileBank(
  [
    { path: 'kitchen.md', text: `# Kitchen\n\n## Concepts\n\n${concept('Oven', 'Stove')}\n\n${concept('Stove')}\n` },
    { path: 'mill.md', text: `---\ntitle: Mill\nask: Which one?\n---\n\n${table}` },
  ],
  { generator: 'test' },
);

it('leads from a concept to whoever names it and to where it is compared', () => {
  const [kitchen, ...others] = glossaryOf(bank);
  expect(others).toEqual([]);
  expect(kitchen?.concepts.map(({ id, namedBy, comparedIn }) => ({ id, namedBy, comparedIn }))).toEqual([
    { id: 'oven', namedBy: [], comparedIn: [{ id: 'mill', title: 'Mill' }] },
    { id: 'stove', namedBy: [{ id: 'oven', name: 'Oven' }], comparedIn: [] },
  ]);
});
