import type { Item } from '@/domain/bank/item';

/**
 * The same item with another of its options right (of an order: the two steps changed for one another; of a match: the two answers), and nothing else changed; null for items with several right options, where "the same
 * but for the key" has no single meaning.
 */
export function rekeyed(item: Item, right: string, other: string): Item | null {
  const twin = structuredClone(item);
  switch (twin.form) {
    case 'card':
      if (twin.options.filter((option) => option.right).length > 1) return null;
      for (const option of twin.options) option.right = option.id === other;
      return twin;
    case 'row': {
      const answer = twin.answers.find(({ id }) => id === right);
      const distractor = twin.distractors.find(({ id }) => id === other);
      if (twin.answers.length !== 1 || !answer || !distractor) return null;
      twin.answers = [{ id: distractor.id, text: distractor.text }];
      twin.distractors = twin.distractors.map((entry) =>
        entry.id === other ? { ...answer, group: entry.group } : entry,
      );
      return twin;
    }
    case 'match': {
      const [one, two] = [right, other].map((id) =>
        twin.rows.find((row) => row.answers.some((answer) => answer.id === id)),
      );
      if (!one || !two || one === two) return null;
      [one.answers, two.answers] = [two.answers, one.answers];
      [one.group, two.group] = [two.group, one.group];
      [one.needs, two.needs] = [two.needs ?? [], one.needs ?? []];
      return twin;
    }
    case 'recall':
      return null;
    case 'order': {
      const [one, two] = [right, other].map((id) => twin.steps.findIndex((step) => step.id === id));
      if (one === undefined || two === undefined || one === two) return null;
      const [first, second] = [twin.steps[one], twin.steps[two]];
      if (!first || !second) return null;
      twin.steps[one] = second;
      twin.steps[two] = first;
      return twin;
    }
    case 'scenario': {
      const [one, two] = [right, other].map((id) => twin.table.options.find((option) => option.id === id));
      if (twin.select !== 'one' || twin.answer.length !== 1 || !one || !two) return null;
      [one.cells, two.cells] = [two.cells, one.cells];
      [one.distractorOnly, two.distractorOnly] = [two.distractorOnly, one.distractorOnly];
      twin.answer = [other];
      return twin;
    }
  }
}
