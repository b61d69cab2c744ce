import type { DecisionTable, ScenarioItem } from '@/domain/bank/item';

/** Topics whose table gives each option one trait of its own: such a table proves no more than a declared answer. */
export function oneHotTopics(scenarios: readonly ScenarioItem[]): string[] {
  const tables = new Map(scenarios.map((item) => [item.topic, item.table]));
  return [...tables].filter(([, table]) => isOneHot(table)).map(([topic]) => topic);
}

function isOneHot(table: DecisionTable): boolean {
  const options = table.options.filter((option) => !option.distractorOnly);
  const own = options.map((option) => table.traits.filter((trait) => option.cells[trait.id]?.value === 'yes'));
  const shared = table.traits.some((trait) => own.filter((traits) => traits.includes(trait)).length > 1);
  return table.traits.every((trait) => trait.ranking === null) && !shared && own.every((traits) => traits.length === 1);
}
