/** A day and how much was done on it. Dates are local, YYYY-MM-DD. */
export interface HeatDay {
  date: string;
  answers: number;
}

/** Answers from which a day counts as the next step fuller. */
export const HEAT_STEPS = [1, 10, 25, 50] as const;

export interface HeatSquares {
  weeks: number;
  /** A speck at every day, squares over some: a line along each weekday, to be dashed by `speck` and the rest of a cell. */
  specks: string;
  speck: number;
  /** The days of each step that has any: points, to be drawn with square ends and as wide as `size`. */
  squares: { size: number; path: string }[];
  /** Where months begin: the week (from 0) and the month's short name. */
  months: { week: number; name: string }[];
}

const SPECK = 2;
const SIZES = [4, 6, 8, 10];

/**
 * The days of whole weeks from a Monday on as squares of a calendar, the fuller the larger: a column a week, `cell` pixels apart, Monday on
 * top. Drawn as points and dashes, for a year of rectangles is long to write.
 */
export function heatSquares(days: readonly HeatDay[], cell: number): HeatSquares {
  const paths = SIZES.map(() => '');
  days.forEach(({ answers }, at) => {
    const step = stepOf(answers);
    if (step > 0) paths[step - 1] += `M${(Math.floor(at / 7) + 0.5) * cell} ${((at % 7) + 0.5) * cell}h0`;
  });
  return {
    ...{ weeks: Math.ceil(days.length / 7), specks: specksOf(days.length, cell), speck: SPECK },
    squares: paths.flatMap((path, at) => (path === '' ? [] : [{ size: SIZES[at] ?? 0, path }])),
    months: monthsOf(days),
  };
}

/** 0 of a day without answers, then 1 to 4. */
export function stepOf(answers: number): number {
  return HEAT_STEPS.filter((least) => answers >= least).length;
}

function specksOf(days: number, cell: number): string {
  const lines = Array.from({ length: 7 }, (_, weekday) => {
    const weeks = Math.ceil((days - weekday) / 7);
    return weeks <= 0 ? '' : `M${(cell - SPECK) / 2} ${(weekday + 0.5) * cell}h${(weeks - 1) * cell + SPECK}`;
  });
  return lines.join('');
}

function monthsOf(days: readonly HeatDay[]): HeatSquares['months'] {
  const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
  return days.flatMap(({ date }, at) =>
    date.endsWith('-01') ? [{ week: Math.floor(at / 7), name: name.format(Date.parse(`${date}T00:00:00Z`)) }] : [],
  );
}
