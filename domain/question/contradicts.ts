import type { DecisionTable, Trait } from '@/domain/bank/item';

/**
 * Whether a reader would take two traits of a table for contradictory demands: a cue of one excludes the other, or both name an amount of
 * the same unit ("more than 16 GB", "80 GB"), so that one of them says it all.
 */
export function contradicts({ cues }: Pick<DecisionTable, 'cues'>, one: Trait, other: Trait): boolean {
  const isExcluded = cues.some(
    ({ need, excludes }) =>
      (need === one.id && excludes.includes(other.id)) || (need === other.id && excludes.includes(one.id)),
  );
  if (isExcluded) return true;
  const units = unitsOf(one);
  return unitsOf(other).some((unit) => units.includes(unit));
}

const kept = new WeakMap<Trait, readonly string[]>();

/** The words behind the numbers of a heading, without a plural's s: "more than 16 GB" -> "gb". Read once for each trait: every pair of them is compared. */
function unitsOf(trait: Trait): readonly string[] {
  const units = kept.get(trait) ?? readUnits(trait.heading);
  kept.set(trait, units);
  return units;
}

const readUnits = (heading: string): string[] =>
  [...heading.matchAll(/(?<![\p{L}\d])\d[\d.,]*[\s\u00a0-]*(\p{L}+|%)/gu)].map(([, unit = '']) =>
    unit.toLowerCase().replace(/(?<=..)s$/, ''),
  );
