import { expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { collectRules } from './collect-rules';

const options = `## Options

| Id | Option | saws | bakes | is at hand |
| --- | --- | --- | --- | --- |
| saw | Saw | yes: it cuts | no: it is cold | yes: it hangs here |
| oven | Oven | no: it has no teeth | yes: it is hot | yes: it stands here |
| mill | Mill | yes: it cuts | no: it is cold | no: it is far |
| pot | Pot | no: it has no teeth | no: it boils | yes: it stands here |
| pan | Pan | no: it has no teeth | no: it fries | yes: it hangs here |
`;

const rulesOf = (body: string) =>
  collectRules([
    ...compileBank([{ path: 'x.md', text: `---\ntitle: X\nask: Which?\n---\n\n${options}\n${body}\n` }], {
      generator: 'test',
    }).items.values(),
  ]).map(({ needs, join, answer, items }) => ({ needs, join, answer, items }));

const scenarios = (...rows: string[]) =>
  ['## Scenarios', '', '| Id | Scenario | Needs | Answer |', '| --- | --- | --- | --- |', ...rows].join('\n');

it('tells how several answers belong together', () => {
  expect(
    rulesOf(
      scenarios(
        '| a | *Wood is cut.* | saws | Saw / Mill |',
        '| b | *Wood is cut, by two.* | saws | Saw + Mill |',
        '| c | *Wood is cut* and *bread is baked.* | saws; bakes | Mill + Oven |',
      ),
    ),
  ).toEqual([
    { needs: ['saws'], join: 'either', answer: ['Saw', 'Mill'], items: ['a'] },
    { needs: ['saws'], join: 'all', answer: ['Saw', 'Mill'], items: ['b'] },
    { needs: ['saws', 'bakes'], join: 'together', answer: ['Mill', 'Oven'], items: ['c'] },
  ]);
});
