import { type Blueprint, EXAM_KINDS } from '@/domain/exam/blueprint';
import type { Lack } from '@/domain/exam/exchange';
import type { Candidate } from './candidates';
import { nameCell } from './fill-cells';

/** Every task statement and every kind that has too few items by itself; where none has, the cell that was found to lack. */
export function findLacks(blueprint: Blueprint, candidates: readonly Candidate[], found: Lack): Lack[] {
  const ofTasks = blueprint.domains.flatMap(({ tasks, scored, pilots }) =>
    tasks.map((task) => ({
      cell: nameCell(blueprint, EXAM_KINDS, [task]),
      wanted: Math.floor((scored + pilots) / tasks.length),
      has: candidates.filter((one) => one.tasks.includes(task)).length,
    })),
  );
  const everywhere = blueprint.domains.flatMap(({ tasks }) => tasks);
  const ofKinds = EXAM_KINDS.map((kind) => ({
    cell: nameCell(blueprint, [kind], everywhere),
    wanted: blueprint.kinds[kind],
    has: candidates.filter((one) => one.kind === kind).length,
  }));
  const lacks = [...ofTasks, ...ofKinds].filter(({ wanted, has }) => has < wanted);
  return lacks.length > 0 ? lacks : [found];
}

/** One sentence about what a bank lacks. */
export function tellLacks(lacks: readonly Lack[]): string {
  const cells = lacks.map(({ cell, wanted, has }) => `${cell} (${wanted} needed, ${has} there)`);
  const listed = cells.length < 2 ? cells.join('') : `${cells.slice(0, -1).join(', ')} and ${cells.at(-1)}`;
  return `The bank has too few items that differ from one another for ${listed}.`;
}
