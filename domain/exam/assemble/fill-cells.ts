import { type Blueprint, EXAM_KINDS, type ExamKind, sizeOf } from '@/domain/exam/blueprint';
import type { Lack } from '@/domain/exam/exchange';
import type { Candidate } from './candidates';
import { type Edge, minCostFlow } from './min-cost-flow';

/** A candidate that was chosen, and the task statement that it counts for. */
export interface Placed extends Candidate {
  task: string;
}

export type Filled = { status: 'filled'; placed: Placed[] } | { status: 'lacking'; lack: Lack };

/** What choosing one costs; whole numbers. */
export interface Costs {
  item: (itemId: string) => number;
  /** Of giving one of the domain's left-over questions to this task. */
  task: (task: string) => number;
}

const SOURCE = 0;
const SINK = 1;

/**
 * The cheapest choice of candidates that gives each task statement and each kind its number of questions: a flow from kinds over items to
 * tasks. Where there is none, a smallest cut of that network names a cell for which there are too few. Alikeness has no say here.
 */
export function fillCells(blueprint: Blueprint, candidates: readonly Candidate[], costs: Costs): Filled {
  const tasks = blueprint.domains.flatMap((part) => part.tasks);
  const kindNode = (kind: ExamKind) => 2 + EXAM_KINDS.indexOf(kind);
  const taskNode = (task: string) => 2 + EXAM_KINDS.length + tasks.indexOf(task);
  const spareNode = (index: number) => 2 + EXAM_KINDS.length + tasks.length + index;
  const itemNode = (index: number) => spareNode(blueprint.domains.length) + index;

  const quotas: Edge[] = [
    ...EXAM_KINDS.map((kind) => ({ from: SOURCE, to: kindNode(kind), room: blueprint.kinds[kind], cost: 0 })),
    ...blueprint.domains.flatMap(({ tasks: own, scored, pilots }, index) => {
      const least = Math.floor((scored + pilots) / own.length);
      const spare = scored + pilots - least * own.length;
      return [
        ...own.map((task) => ({ from: taskNode(task), to: SINK, room: least, cost: 0 })),
        ...own.map((task) => ({ from: taskNode(task), to: spareNode(index), room: 1, cost: costs.task(task) })),
        { from: spareNode(index), to: SINK, room: spare, cost: 0 },
      ];
    }),
  ];
  const choices = candidates.flatMap(({ item, kind, tasks: own }, index) => [
    { from: kindNode(kind), to: itemNode(index), room: 1, cost: costs.item(item.id) },
    ...own.map((task) => ({ from: itemNode(index), to: taskNode(task), room: 1, cost: 0, task, index })),
  ]);
  const edges: (Edge & { task?: string; index?: number })[] = [...quotas, ...choices];

  const { sent, used, reached } = minCostFlow(itemNode(candidates.length), edges, [SOURCE, SINK]);
  const missing = sizeOf(blueprint).all - sent;
  if (missing > 0) {
    const kinds = EXAM_KINDS.filter((kind) => reached.has(kindNode(kind)) && blueprint.kinds[kind] > 0);
    const short = tasks.filter((task) => !reached.has(taskNode(task)));
    return { status: 'lacking', lack: lackOf(blueprint, candidates, { kinds, tasks: short, missing }) };
  }
  return {
    status: 'filled',
    placed: edges.flatMap(({ task, index }, at) => {
      const candidate = index === undefined ? undefined : candidates[index];
      return candidate && task !== undefined && used[at] === 1 ? [{ ...candidate, task }] : [];
    }),
  };
}

/** By the cut: items of these kinds that count for these tasks, and only those, could have been chosen in their place. */
function lackOf(
  blueprint: Blueprint,
  candidates: readonly Candidate[],
  { kinds, tasks, missing }: { kinds: ExamKind[]; tasks: string[]; missing: number },
): Lack {
  const has = candidates.filter(
    (one) => kinds.includes(one.kind) && one.tasks.some((task) => tasks.includes(task)),
  ).length;
  return { cell: nameCell(blueprint, kinds, tasks), wanted: has + missing, has };
}

const kindNames: Record<ExamKind, string> = {
  single: 'single choice',
  multiple: 'multiple response',
  ordering: 'ordering',
  matching: 'matching',
};

/** A cell in words: its tasks, and its kinds where they are not all. */
export function nameCell(
  { domains, kinds: asked }: Pick<Blueprint, 'domains' | 'kinds'>,
  kinds: readonly ExamKind[],
  tasks: readonly string[],
): string {
  const isAll = EXAM_KINDS.every((kind) => asked[kind] === 0 || kinds.includes(kind));
  const domain = domains.find(
    (part) => part.tasks.length === tasks.length && part.tasks.every((task) => tasks.includes(task)),
  );
  const isEverywhere = domains.every((part) => part.tasks.every((task) => tasks.includes(task)));
  const where =
    domain && tasks.length > 1
      ? `domain ${domain.domain}`
      : `${tasks.length === 1 ? 'task' : 'tasks'} ${listed(tasks)}`;
  const what = isAll ? '' : listed(kinds.map((kind) => kindNames[kind]));
  return [isEverywhere && what !== '' ? '' : where, what].filter((part) => part !== '').join(', ');
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
