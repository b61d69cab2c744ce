import type { Item, MatchItem } from '@/domain/bank/item';
import type { Fact, Line } from './study';

/**
 * What the declared items of a topic teach, in authored order, without the stems that ask it. Rows with the same answer are one fact with
 * all their reasons. The matching of a plain table repeats its rows, and that of a decision table its rules: neither is told again.
 */
export function collectFacts(items: readonly Item[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const item of items) {
    for (const fact of factsOf(item)) {
      const name = JSON.stringify([fact.kind, fact.right.map(({ text }) => text)]);
      const known = facts.get(name);
      if (known === undefined) facts.set(name, fact);
      else merge(known, fact);
    }
  }
  return [...facts.values()];
}

function merge(known: Fact, other: Fact): void {
  for (const id of other.items) if (!known.items.includes(id)) known.items.push(id);
  known.right.forEach((line, at) => {
    for (const why of other.right[at]?.why ?? []) if (!line.why.includes(why)) line.why.push(why);
  });
  const told = new Set(known.wrong.map(({ text }) => text));
  known.wrong.push(...other.wrong.filter(({ text }) => !told.has(text)));
  known.today ??= other.today;
}

function factsOf(item: Item): Fact[] {
  const shared = { items: [item.id], wrong: [], today: item.today };
  switch (item.form) {
    case 'scenario':
      return [];
    case 'row':
      return [{ ...shared, kind: 'answer', right: [lineOf(alternates(item.answers), item.why)] }];
    case 'recall':
      return [{ ...shared, kind: 'name', right: [lineOf(item.accepted[0] ?? '', item.why)] }];
    case 'card': {
      const right = item.options.filter((option) => option.right);
      const wrong = item.options.filter((option) => !option.right);
      return [{ ...shared, kind: 'advice', right: right.map(reasoned), wrong: wrong.map(reasoned) }];
    }
    case 'order': {
      const right = item.steps.map(({ text, why }) => lineOf(text, why));
      return [{ ...shared, kind: 'order', right, wrong: item.strays.map(reasoned) }];
    }
    case 'match':
      return matchFacts(item);
  }
}

function matchFacts({ id, table, stems, rows, today }: MatchItem): Fact[] {
  if (table !== undefined || stems.length === 0) return [];
  return rows.map((row) => ({
    items: [id],
    kind: 'answer',
    right: [lineOf(alternates(row.answers), row.why)],
    wrong: [],
    today: row.today ?? today,
  }));
}

const alternates = (answers: readonly { text: string }[]) => answers.map(({ text }) => text).join(' or ');
const reasoned = ({ text, reason }: { text: string; reason: string }) => lineOf(text, reason);
const lineOf = (text: string, why: string | undefined): Line => ({ text, why: why ? [why] : [] });
