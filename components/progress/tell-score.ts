import { formatDate } from '@/components/text/format-day';
import type { ExamDayPrediction, Prediction } from '@/domain/progress/insights';
import type { ScoreEstimate } from '@/domain/progress/predict-score';

/** From so many answers on the range says more about the learner than about how little is known. */
export const FEW_ANSWERS = 60;

const STEPS: readonly [number, string][] = [
  [0.05, 'very unlikely'],
  [0.25, 'unlikely'],
  [0.45, 'less likely than not'],
  [0.55, 'about as likely as not'],
  [0.75, 'more likely than not'],
  [0.95, 'likely'],
];

/** A chance of 0 to 1 in words, and how many in a hundred: "likely, about 80 in 100". No more exact than such a chance is known. */
export function tellChance(chance: number): string {
  const words = STEPS.find(([below]) => chance < below)?.[1] ?? 'very likely';
  if (chance < 0.05) return `${words}, less than 5 in 100`;
  if (chance >= 0.95) return `${words}, more than 95 in 100`;
  return `${words}, about ${Math.round(chance * 20) * 5} in 100`;
}

/** The answer to what a candidate asks first. */
export function tellVerdict({ now: { passChance } }: Pick<Prediction, 'now'>): string {
  if (passChance < 0.05) return 'Today, no, as far as can be told';
  if (passChance < 0.25) return 'Today, most likely not';
  if (passChance < 0.75) return 'Today it could go either way';
  return passChance < 0.95 ? 'Today, most likely' : 'Today, yes, as far as can be told';
}

/** "918", "1,000" */
export const tellPoints = (score: number): string => score.toLocaleString('en-GB');

export const tellRange = ({ low, high }: Pick<ScoreEstimate, 'low' | 'high'>): string =>
  `${tellPoints(low)} to ${tellPoints(high)}`;

/** What the prediction is of: a part of the exam says which parts it is silent about. */
export function tellForm({ title, covers, lacks, scored }: Prediction): string {
  const part = `This is the score of the ${title}, ${scored} questions that count`;
  const numbers = (domains: Prediction['covers']) => listed(domains.map(({ id }) => id));
  if (lacks.length === 0) return `${part}, all four domains.`;
  return `${part}. It asks about domain ${numbers(covers)} alone: of domain${lacks.length === 1 ? '' : 's'} ${numbers(lacks)} the bank has too little yet, so about the whole exam it says nothing.`;
}

/** What the figure rests on. */
export function tellGround({ items, met, foreknowledge }: Prediction, answers: number): string {
  const rest = items - met;
  const counted = `It rests on ${answers} ${answers === 1 ? 'answer' : 'answers'} and on ${met} of ${items} rules that you have met.`;
  if (rest === 0) return counted;
  const known = Math.round(foreknowledge.known * 100);
  const [others, are, count] = rest === 1 ? ['one', 'is', 'counts'] : [`${rest}`, 'are', 'count'];
  const taken =
    known === 0
      ? `${are} taken as unknown, and guessed`
      : `${count} as known to ${known} %, as your first answers were`;
  return `${counted} The other ${others} ${taken}.`;
}

/** What is missing until the figure holds; null where nothing is. */
export function tellFew(answers: number): string | null {
  const more = FEW_ANSWERS - answers;
  if (more <= 0) return null;
  return `That is little: the figure may still move far. After ${more} more ${more === 1 ? 'answer' : 'answers'} it says more about you than about how little is known.`;
}

/** A score and when it would be reached. */
export interface ToldScore extends ScoreEstimate {
  name: string;
}

/** The estimates on show, today's first. */
export function scoresOf({ now, exam }: Prediction): ToldScore[] {
  const today = { name: 'Today', ...now };
  if (exam === null) return [today];
  const kept = exam.planned === null ? [] : [{ name: `${onDate(exam)}, if you go on as so far`, ...exam.planned }];
  return [today, ...kept, { name: `${onDate(exam)}, if you stop today`, ...exam.idle }];
}

/** Without the year: nobody plans that far. */
const onDate = ({ on }: ExamDayPrediction): string => formatDate(on).split(' ').slice(0, 2).join(' ');

/** "1", "1 and 3", "1, 3 and 4" */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
