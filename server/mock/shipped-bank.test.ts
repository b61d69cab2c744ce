import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { areAlike } from '@/domain/exam/assemble/alike';
import { assemble } from '@/domain/exam/assemble/assemble';
import { tellLacks } from '@/domain/exam/assemble/find-lacks';
import { blueprints, findBlueprint } from '@/domain/exam/blueprints';
import { drawSeeds } from '@/domain/exam/draw-seeds';
import { admit } from '@/domain/question/admit';
import { generate } from '@/domain/question/generate';
import { GENERATOR } from '@/domain/question/generator-version';
import { readBankFiles } from '@/server/bank/bank-files';

const files = readBankFiles(fileURLToPath(new URL('../../content', import.meta.url)));
const items = [...admit(compileBank(files, { generator: GENERATOR })).items.values()];

function draw(id: string, seed: number, used: ReadonlyMap<string, number> = new Map()) {
  const blueprint = findBlueprint(id);
  if (blueprint === null) throw new Error(id);
  return assemble({ blueprint, items, used, seed });
}

describe('the shipped bank', () => {
  it('fills a Domain 2 exam four times in a row without asking an item twice, and goes on after that', () => {
    const used = new Map<string, number>();
    const reused = [1, 2, 3, 4, 5, 6, 7, 8].map((mock) => {
      const made = draw('domain-2', mock * 7919, used);
      if (made.status === 'lacking') throw new Error(tellLacks(made.lacks));
      const before = made.questions.filter(({ item }) => used.has(item.id)).length;
      for (const { item } of made.questions) used.set(item.id, mock);
      return before;
    });
    expect(reused.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(Math.max(...reused)).toBeLessThan(15);
  });

  it.each([11, 222, 3_333])(
    'asks in it nothing alike, each question of the kind that it stands for: seed %d',
    (seed) => {
      const made = draw('domain-2', seed);
      if (made.status === 'lacking') throw new Error(tellLacks(made.lacks));
      const seeds = drawSeeds(
        made.questions.map(({ item }) => item),
        [],
        seed,
      );
      for (const [at, { item, kind }] of made.questions.entries()) {
        const { question } = generate(item, seeds[at] ?? 0);
        expect([question.kind, question.twist]).toEqual([kind, undefined]);
        const alike = made.questions.slice(at + 1).filter((other) => areAlike(item, other.item));
        expect(alike.filter((other) => other.item.case === undefined || other.item.case.id !== item.case?.id)).toEqual(
          [],
        );
      }
    },
  );

  it.each(blueprints.map(({ id }) => id))('fills %s or is told what it lacks', (id) => {
    const made = draw(id, 5);
    if (made.status === 'assembled') return;
    for (const { has, wanted } of made.lacks) expect(has).toBeLessThan(wanted);
    expect(tellLacks(made.lacks)).toMatch(/ for task /);
  });
});
