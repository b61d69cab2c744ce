/** A day and how much was done on it. Dates are local, YYYY-MM-DD. */
export interface HeatDay {
  date: string;
  answers: number;
}

/** Answers from which a day counts as the next step fuller. */
export const HEAT_STEPS = [1, 10, 25, 50] as const;

export interface HeatSquares {
  weeks: number;
  /** For each step of `HEAT_STEPS`, and before them nothing done: the squares as one path, the fuller the larger. */
  paths: string[];
  /** Where months begin: the week (from 0) and the month's short name. */
  months: { week: number; name: string }[];
}

const SIZES = [2, 4, 6, 8, 10];

/** The days of whole weeks from a Monday on as squares of a calendar: a column a week, `cell` pixels apart, Monday on top. */
export function heatSquares(days: readonly HeatDay[], cell: number): HeatSquares {
  const paths = SIZES.map(() => '');
  days.forEach(({ answers }, at) => {
    const step = stepOf(answers);
    const size = SIZES[step] ?? 0;
    const inset = (cell - size) / 2;
    const [x, y] = [Math.floor(at / 7) * cell + inset, (at % 7) * cell + inset];
    paths[step] += `M${x} ${y}h${size}v${size}h-${size}z`;
  });
  return { weeks: Math.ceil(days.length / 7), paths, months: monthsOf(days) };
}

/** 0 of a day without answers, then 1 to 4. */
export function stepOf(answers: number): number {
  return HEAT_STEPS.filter((least) => answers >= least).length;
}

function monthsOf(days: readonly HeatDay[]): HeatSquares['months'] {
  const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
  return days.flatMap(({ date }, at) =>
    date.endsWith('-01') ? [{ week: Math.floor(at / 7), name: name.format(Date.parse(`${date}T00:00:00Z`)) }] : [],
  );
}
