import type { Item, MatchItem, ScenarioItem, Trait } from '@/domain/bank/item';
import type { Rule } from './study';

/**
 * The rules that items prove, in authored order, each once: items with the same needs and the same answer share one. A proved matching
 * adds a rule only where no scenario has it.
 */
export function collectRules(items: readonly Item[]): Rule[] {
  const rules = new Map<string, Rule>();
  for (const item of items) if (item.form === 'scenario') add(rules, scenarioRule(item));
  for (const item of items) {
    if (item.form !== 'match') continue;
    for (const rule of matchRules(item)) if (!rules.has(nameOf(rule))) add(rules, rule);
  }
  return [...rules.values()];
}

function add(rules: Map<string, Rule>, rule: Rule): void {
  const known = rules.get(nameOf(rule));
  if (known === undefined) rules.set(nameOf(rule), rule);
  else {
    known.items.push(...rule.items);
    known.today ??= rule.today;
  }
}

const nameOf = ({ needs, best, join, answer }: Rule) =>
  JSON.stringify([needs.toSorted(), best?.id, join, answer.toSorted()]);

const joins = { one: 'either', each: 'all', together: 'together' } as const;

function scenarioRule({ id, table, needs, best, select, answer, today }: ScenarioItem): Rule {
  const byId = new Map(table.options.map((option) => [option.id, option.text]));
  return {
    items: [id],
    needs: headings(needs, table.traits),
    best: table.traits.find((trait) => trait.id === best) ?? null,
    join: joins[select],
    answer: answer.map((one) => byId.get(one) ?? one),
    today,
  };
}

function matchRules({ id, table, rows }: MatchItem): Rule[] {
  if (table === undefined) return [];
  return rows.map(({ needs = [], answers, today }) => ({
    items: [id],
    needs: headings(needs, table.traits),
    best: null,
    join: 'either',
    answer: answers.map(({ text }) => text),
    today: today ?? null,
  }));
}

/** The needs but for a ranking, which is told apart. */
function headings(needs: readonly string[], traits: readonly Trait[]): string[] {
  return needs.flatMap((need) => {
    const trait = traits.find(({ id }) => id === need);
    return trait === undefined || trait.ranking !== null ? [] : [trait.heading];
  });
}
