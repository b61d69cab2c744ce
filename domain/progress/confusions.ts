import type { LoggedAnswer } from './logged-answer';
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
  /** Wrong answers that chose no option in place of another: orders, pairs, typed texts, "I don't know", and rows from before it was kept. */
  other: number;
}

export interface ConfusionLookups {
  topicOf(itemId: string): string | undefined;
  /** An option's text as its topic has it. */
  labelOf(topic: string, option: string): string | undefined;
}

/**
 * Counts which options were chosen in place of which. Several wrong choices of one answer each meet each right one that was not chosen.
 * Reverses are left out: their options are needs.
 */
export class ConfusionTally implements Tally {
  readonly #lookups: ConfusionLookups;
  readonly #edges = new Map<string, ConfusionEdge>();
  #answers = 0;
  #gone = 0;
  #other = 0;

  constructor(lookups: ConfusionLookups) {
    this.#lookups = lookups;
  }

  add({ itemId, correct, form, mistake, answeredAt }: LoggedAnswer): void {
    if (correct) return;
    const topic = this.#lookups.topicOf(itemId);
    if (mistake === null || form === 'reverse') this.#other += 1;
    else if (topic === undefined) this.#gone += 1;
    else {
      const [wrong, missed] = [without(mistake.chosen, mistake.right), without(mistake.right, mistake.chosen)];
      if (wrong.length === 0 || missed.length === 0) this.#other += 1;
      else if (![...wrong, ...missed].every((option) => this.#lookups.labelOf(topic, option) !== undefined))
        this.#gone += 1;
      else {
        this.#answers += 1;
        for (const from of wrong)
          for (const to of missed) this.#count({ topic, from, to, answers: 1, lastAt: answeredAt });
      }
    }
  }

  result(): Confusions {
    const edges = [...this.#edges.values()].sort((a, b) => b.answers - a.answers || b.lastAt - a.lastAt);
    return { nodes: this.#nodesOf(edges), edges, answers: this.#answers, gone: this.#gone, other: this.#other };
  }

  #count(edge: ConfusionEdge): void {
    const name = `${edge.topic} ${edge.from} ${edge.to}`;
    const known = this.#edges.get(name);
    if (known === undefined) this.#edges.set(name, edge);
    else {
      known.answers += 1;
      known.lastAt = edge.lastAt;
    }
  }

  #nodesOf(edges: readonly ConfusionEdge[]): ConfusionNode[] {
    const nodes = new Map<string, ConfusionNode>();
    const nodeOf = (topic: string, option: string): ConfusionNode => {
      const name = `${topic} ${option}`;
      const known = nodes.get(name);
      if (known !== undefined) return known;
      const label = this.#lookups.labelOf(topic, option) ?? option;
      const made = { topic, option, label, chosen: 0, missed: 0 };
      nodes.set(name, made);
      return made;
    };
    for (const { topic, from, to, answers } of edges) {
      nodeOf(topic, from).chosen += answers;
      nodeOf(topic, to).missed += answers;
    }
    return [...nodes.values()];
  }
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}
