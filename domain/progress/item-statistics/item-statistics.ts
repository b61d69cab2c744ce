import { groupedBy } from '../grouped-by';
import { medianOf } from '../median-of';
import { type AblerChoosers, type Contest, chanceOfAbler, largestCounted } from './abler-choosers';
import { type Discrimination, discriminationOf } from './discrimination';
import { type Facility, type FacilityPrior, FEWEST_FOR_FACILITY, facilityOf, facilityPrior } from './facility';
import type { FirstAnswer } from './first-answer';
import { type AbilityElsewhere, abilityElsewhere } from './other-items';
import { type Choice, shareChoices } from './share-choices';

/** What first answers say of an item. What too few answers say nothing about is null. */
export interface ItemStatistics {
  itemId: string;
  /** First answers, with those of people who have left. */
  answers: number;
  facility: Facility | null;
  discrimination: Discrimination | null;
  medianMs: number | null;
  /** The share of all answers that were wrong and given for sure. */
  sureAndWrong: number | null;
  /** Options by how many answers chose them; empty of forms without options. */
  choices: Choice[];
  /** Wrong options that abler people chose than the right one, beyond chance: the key may be wrong. */
  suspects: AblerChoosers[];
}

export interface GroupItems {
  items: ItemStatistics[];
  /** What facilities are drawn to. */
  prior: FacilityPrior;
}

/** Statistics of every item that was answered, in the order of its first answer in the list. One answer for each learner and item is expected. */
export function itemStatistics(answers: readonly FirstAnswer[]): GroupItems {
  const byItem = groupedBy(answers, ({ itemId }) => itemId);
  const counts = new Map([...byItem].map(([itemId, own]) => [itemId, countOf(own)]));
  const prior = facilityPrior([...counts.values()]);
  const facilities = new Map([...counts].map(([itemId, count]) => [itemId, drawn(count, prior)]));
  const abilityOf = abilityElsewhere(answers, (itemId) => facilities.get(itemId) ?? prior.mean);
  const tests = new Map([...byItem].map(([itemId, own]) => [itemId, testedChoices(own, abilityOf)]));
  const limit = largestCounted([...tests.values()].flatMap((own) => own.map(({ chance }) => chance)));
  const items = [...byItem].map(([itemId, own]): ItemStatistics => {
    const isEnough = own.length >= FEWEST_FOR_FACILITY;
    const able = own.flatMap((answer) => {
      const ability = abilityOf(answer);
      return ability === null ? [] : [{ correct: answer.correct, ability }];
    });
    return {
      ...{ itemId, answers: own.length },
      facility: isEnough ? facilityOf(countOf(own), prior) : null,
      discrimination: discriminationOf(able),
      medianMs: isEnough ? medianOf(own.map(({ effortMs }) => effortMs)) : null,
      sureAndWrong: isEnough ? own.filter(isSureAndWrong).length / own.length : null,
      choices: isEnough ? shareChoices(own) : [],
      suspects: (tests.get(itemId) ?? []).filter(({ chance }) => chance <= limit),
    };
  });
  return { items, prior };
}

const isSureAndWrong = ({ correct, confidence }: FirstAnswer) => !correct && confidence === 'sure';
const countOf = (own: readonly FirstAnswer[]) => ({
  answers: own.length,
  right: own.filter(({ correct }) => correct).length,
});
const drawn = ({ answers, right }: { answers: number; right: number }, { mean, size }: FacilityPrior) =>
  (right + mean * size) / (answers + size);

/** Each wrong option that enough people chose, with the chance that they are no abler than those who were right. */
function testedChoices(own: readonly FirstAnswer[], abilityOf: AbilityElsewhere): AblerChoosers[] {
  const right: number[] = [];
  const choosers = new Map<string, number[]>();
  for (const answer of own) {
    const ability = abilityOf(answer);
    if (ability === null) continue;
    if (answer.correct) right.push(ability);
    else
      for (const option of wrongOf(answer)) {
        const known = choosers.get(option);
        if (known === undefined) choosers.set(option, [ability]);
        else known.push(ability);
      }
  }
  return [...choosers].flatMap(([option, abilities]) => {
    const contest: Contest = { option, choosers: abilities, right };
    const chance = chanceOfAbler(contest);
    return chance === null ? [] : [{ option, choosers: abilities.length, chance }];
  });
}

const wrongOf = ({ chosen, right }: FirstAnswer): readonly string[] =>
  chosen?.filter((option) => right?.includes(option) === false) ?? [];
