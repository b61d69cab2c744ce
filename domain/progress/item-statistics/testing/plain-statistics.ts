import { groupedBy } from '../../grouped-by';
import { chanceOfAbler, FALSE_SHARE } from '../abler-choosers';
import { type AnswerList, listAnswers } from '../answer-list';
import { discriminationOf } from '../discrimination';
import { facilityOf, facilityPrior } from '../facility';
import type { FirstAnswer } from '../first-answer';
import type { GroupItems, ItemStatistics } from '../item-statistics';

/** A first answer and whose it was; null of somebody who deleted the account. */
export interface GivenAnswer extends FirstAnswer {
  learnerId: string | null;
}

/** The lists that statistics are made of. */
export function listsOf(answers: readonly GivenAnswer[]): AnswerList[] {
  return [...groupedBy(answers, ({ learnerId }) => learnerId)].map(([learnerId, own]) =>
    listAnswers(own, { isOfOnePerson: learnerId !== null }),
  );
}

/** What statistics of items mean, in as few words as possible and without any care for time: each figure from the whole list, as its sentence says it. */
export function plainStatistics(answers: readonly GivenAnswer[]): GroupItems {
  const itemIds = [...new Set(answers.map(({ itemId }) => itemId))];
  const of = (itemId: string) => answers.filter((answer) => answer.itemId === itemId);
  const rightOf = (own: readonly FirstAnswer[]) => own.filter(({ correct }) => correct).length;
  const prior = facilityPrior(itemIds.map((id) => ({ answers: of(id).length, right: rightOf(of(id)) })));
  const facilities = new Map(
    itemIds.map((id) => [id, (rightOf(of(id)) + prior.mean * prior.size) / (of(id).length + prior.size)]),
  );
  const ability = ({ learnerId, itemId }: GivenAnswer): number | null => {
    const others = answers.filter((one) => learnerId !== null && one.learnerId === learnerId && one.itemId !== itemId);
    const ahead = others.map((one) => Number(one.correct) - (facilities.get(one.itemId) ?? Number.NaN));
    return others.length < 5 ? null : ahead.reduce((sum, value) => sum + value, 0) / (others.length + 5);
  };
  const abilities = (own: readonly GivenAnswer[]) => own.map(ability).filter((value) => value !== null);

  const tests = itemIds.flatMap((itemId) => {
    const own = of(itemId);
    const right = abilities(own.filter(({ correct }) => correct));
    return [...new Set(own.flatMap(({ chosen }) => chosen ?? []))].flatMap((option) => {
      const wrong = own.filter((one) => !one.correct && one.chosen?.includes(option) && !one.right?.includes(option));
      const choosers = abilities(wrong);
      const chance = chanceOfAbler({ option, choosers, right });
      return chance === null ? [] : [{ itemId, option, choosers: choosers.length, chance }];
    });
  });
  const sorted = tests.map(({ chance }) => chance).sort((a, b) => a - b);
  const limit = Math.max(0, ...sorted.filter((chance, at) => chance <= (FALSE_SHARE * (at + 1)) / sorted.length));

  const items = itemIds.map((itemId): ItemStatistics => {
    const own = of(itemId);
    const able = own.flatMap((one) => abilities([one]).map((value) => ({ correct: one.correct, ability: value })));
    const isEnough = own.length >= 10;
    const times = own.map(({ effortMs }) => effortMs).sort((a, b) => a - b);
    const middle = [times[Math.floor((times.length - 1) / 2)] ?? 0, times[Math.ceil((times.length - 1) / 2)] ?? 0];
    const keys = new Set(own.flatMap(({ right }) => right ?? []));
    const options = new Set([...own.flatMap((one) => (one.right === null ? [] : (one.chosen ?? []))), ...keys]);
    const choices = [...options].map((option) => {
      const chosen = own.filter((one) => one.right !== null && one.chosen?.includes(option)).length;
      return { option, answers: chosen, share: chosen / own.length, isKey: keys.has(option) };
    });
    return {
      ...{ itemId, answers: own.length, discrimination: discriminationOf(able) },
      facility: isEnough ? facilityOf({ answers: own.length, right: rightOf(own) }, prior) : null,
      medianMs: isEnough ? (Number(middle[0]) + Number(middle[1])) / 2 : null,
      sureAndWrong: isEnough
        ? own.filter(({ correct, confidence }) => !correct && confidence === 'sure').length / own.length
        : null,
      choices: isEnough ? choices.sort((a, b) => b.answers - a.answers || (a.option < b.option ? -1 : 1)) : [],
      suspects: tests.flatMap(({ itemId: id, ...one }) => (id === itemId && one.chance <= limit ? [one] : [])),
    };
  });
  return { items, prior };
}

/** Figures to ten digits: sums in another order differ behind them. */
export function rounded<T>(told: T): unknown {
  return JSON.parse(JSON.stringify(told), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(10)) : value,
  );
}
