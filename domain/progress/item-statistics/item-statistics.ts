import { medianOf } from '../median-of';
import { type AblerChoosers, type Contest, chanceOfAbler, largestCounted } from './abler-choosers';
import { type AnswerColumns, columnsOf, type ItemPlaces } from './answer-columns';
import type { AnswerList } from './answer-list';
import { type AbleAnswer, type Discrimination, discriminationOf } from './discrimination';
import {
  type Count,
  type Facility,
  type FacilityPrior,
  FEWEST_FOR_FACILITY,
  facilityOf,
  facilityPrior,
} from './facility';
import { abilitiesElsewhere } from './other-items';
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

/** Statistics of every item that was answered, in the order of its first answer in the lists. One list for each person, and one answer to an item in it, is expected. */
export function itemStatistics(lists: readonly AnswerList[]): GroupItems {
  const columns = columnsOf(lists);
  const counts = columns.items.map(({ places }) => countOf(columns, places));
  const prior = facilityPrior(counts);
  const abilities = abilitiesElsewhere(
    columns,
    Float64Array.from(counts, (count) => drawn(count, prior)),
  );
  const shown: Shown = { columns, abilities, prior };
  const items = columns.items.map((item) => tellItem(item, shown));
  const limit = largestCounted(items.flatMap(({ suspects }) => suspects.map(({ chance }) => chance)));
  for (const item of items) item.suspects = item.suspects.filter(({ chance }) => chance <= limit);
  return { items, prior };
}

interface Shown {
  columns: AnswerColumns;
  /** Of whoever answered, place by place. */
  abilities: Float64Array;
  prior: FacilityPrior;
}

/** With all wrong options that were tested as suspects. */
function tellItem({ itemId, places }: ItemPlaces, { columns, abilities, prior }: Shown): ItemStatistics {
  const count = countOf(columns, places);
  const said = {
    ...{ itemId, answers: count.answers },
    discrimination: discriminationOf(ableAnswers(columns, places, abilities)),
    suspects: testedChoices(columns, places, abilities),
  };
  if (count.answers < FEWEST_FOR_FACILITY)
    return { ...said, facility: null, medianMs: null, sureAndWrong: null, choices: [] };
  const { correctAt, sureAt, effortAt } = columns;
  const isSureAndWrong = (place: number) => correctAt[place] === 0 && sureAt[place] === 1;
  return {
    ...said,
    facility: facilityOf(count, prior),
    medianMs: medianOf(Float64Array.from(places).map((place) => effortAt[place] ?? 0)),
    sureAndWrong: places.filter(isSureAndWrong).length / count.answers,
    choices: shareChoices(columns, places),
  };
}

function countOf({ correctAt }: AnswerColumns, places: Int32Array): Count {
  return { answers: places.length, right: places.reduce((sum, place) => sum + (correctAt[place] ?? 0), 0) };
}

const drawn = ({ answers, right }: Count, { mean, size }: FacilityPrior) => (right + mean * size) / (answers + size);

function ableAnswers({ correctAt }: AnswerColumns, places: Int32Array, abilities: Float64Array): AbleAnswer[] {
  const able: AbleAnswer[] = [];
  for (const place of places) {
    const ability = abilities[place] ?? Number.NaN;
    if (!Number.isNaN(ability)) able.push({ correct: correctAt[place] === 1, ability });
  }
  return able;
}

/** Each wrong option that enough people chose, with the chance that they are no abler than those who were right. */
function testedChoices(columns: AnswerColumns, places: Int32Array, abilities: Float64Array): AblerChoosers[] {
  const right: number[] = [];
  const choosers = new Map<string, number[]>();
  for (const place of places) {
    const ability = abilities[place] ?? Number.NaN;
    if (Number.isNaN(ability)) continue;
    if (columns.correctAt[place] === 1) right.push(ability);
    else
      for (const option of wrongAt(columns, place)) {
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

function wrongAt({ chosenAt, rightAt }: AnswerColumns, place: number): readonly string[] {
  const right = rightAt[place];
  return chosenAt[place]?.filter((option) => right?.includes(option) === false) ?? [];
}
