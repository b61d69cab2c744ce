/** How much a pupil has to learn, and the time for it. */
export interface Regime {
  minutesADay: number;
  days: number;
  items: number;
}

export const BUDGETS: readonly number[] = [8, 14, 20, 30];

export const REGIMES: readonly Regime[] = BUDGETS.flatMap((minutesADay) =>
  [30, 60].flatMap((days) => [200, 350].map((items) => ({ minutesADay, days, items }))),
);

export const nameOfRegime = ({ minutesADay, days, items }: Regime): string =>
  `${minutesADay} min x ${days} days, ${items} items`;
