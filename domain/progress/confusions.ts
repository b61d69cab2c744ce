import type { Mistake } from './logged-answer';
import type { Tally } from './walk-log';

/** An option that was taken for another one or another one for it. Its id is unique within its topic, whose table it stands in. */
export interface ConfusionNode {
  topic: string;
  option: string;
  /** Limited Markdown: plain text with inline code. */
  label: string;
  /** Answers in which it was chosen wrongly, and in which it was right and not chosen. */
  chosen: number;
  missed: number;
}

/** So many answers chose `from` where `to` was right. Both are options of one topic. */
export interface ConfusionEdge {
  topic: string;
  from: string;
  to: string;
  answers: number;
  /** Milliseconds since the epoch. */
  lastAt: number;
}

export interface Confusions {
  nodes: ConfusionNode[];
  /** The most frequent first, then the latest. */
  edges: ConfusionEdge[];
  /** Wrong answers that the edges are made of. */
  answers: number;
  /** Wrong answers to items, or with options, that have left the bank. */
  gone: number;
  /** Wrong answers that chose no option in place of another: orders, typed texts, "I don't know", and rows from before it was kept. */
  other: number;
}

export interface ConfusionLookups {
  topicOf(itemId: string): string | undefined;
  /** An option's text as its topic has it. */
  labelOf(topic: string, option: string): string | undefined;
}

/**
 * Counts which options were chosen in place of which. Several wrong choices of one answer each meet each right one that was not chosen; of
 * a matching question, which shows its options to all prompts, each prompt's wrong option meets its right one. Reverses are left out:
 * their options are needs. So are orders: a step that stands too early was not taken for the one in whose place it stands.
 */
export function tallyConfusions({ topicOf, labelOf }: ConfusionLookups): Tally<Confusions> {
  const edges = new Map<string, ConfusionEdge>();
  const counts = { answers: 0, gone: 0, other: 0 };
  const isKnown = (topic: string, options: readonly string[]) =>
    options.every((option) => labelOf(topic, option) !== undefined);
  return {
    add({ itemId, correct, form, mistake, answeredAt }) {
      if (correct) return;
      const pairs = mistake === null || form === 'reverse' ? [] : mixedUp(mistake, form === 'matching');
      if (pairs.length === 0) {
        counts.other += 1;
        return;
      }
      const topic = topicOf(itemId);
      if (topic === undefined || !isKnown(topic, pairs.flat())) {
        counts.gone += 1;
        return;
      }
      counts.answers += 1;
      for (const [from, to] of pairs) count(edges, { topic, from, to, answers: 1, lastAt: answeredAt });
    },
    result() {
      const ordered = [...edges.values()].sort((a, b) => b.answers - a.answers || b.lastAt - a.lastAt);
      return { nodes: nodesOf(ordered, labelOf), edges: ordered, ...counts };
    },
  };
}

/** What was chosen with what was right in its place, as pairs of option ids; of a matching question the two stand at one place. */
export function mixedUp({ chosen, right }: Mistake, isMatching: boolean): [string, string][] {
  if (isMatching) return chosen.flatMap((from, at) => (from === right[at] ? [] : [[from, right[at] ?? '']]));
  const missed = without(right, chosen);
  return without(chosen, right).flatMap((from) => missed.map((to): [string, string] => [from, to]));
}

function count(edges: Map<string, ConfusionEdge>, edge: ConfusionEdge): void {
  const name = `${edge.topic} ${edge.from} ${edge.to}`;
  const known = edges.get(name);
  if (known === undefined) edges.set(name, edge);
  else {
    known.answers += 1;
    known.lastAt = edge.lastAt;
  }
}

function nodesOf(edges: readonly ConfusionEdge[], labelOf: ConfusionLookups['labelOf']): ConfusionNode[] {
  const nodes = new Map<string, ConfusionNode>();
  const nodeOf = (topic: string, option: string): ConfusionNode => {
    const name = `${topic} ${option}`;
    const known = nodes.get(name);
    if (known !== undefined) return known;
    const made = { topic, option, label: labelOf(topic, option) ?? option, chosen: 0, missed: 0 };
    nodes.set(name, made);
    return made;
  };
  for (const { topic, from, to, answers } of edges) {
    nodeOf(topic, from).chosen += answers;
    nodeOf(topic, to).missed += answers;
  }
  return [...nodes.values()];
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}
