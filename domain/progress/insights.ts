import type { MissReason } from '@/domain/session/around';
import type { ActiveDay } from './activity';
import type { FormTime } from './answer-times';
import type { Calibration } from './calibration';
import type { ConfusionEdge, Confusions } from './confusions';
import type { DomainEstimate } from './expect-domains';
import type { Mastery } from './mastery';
import type { VariantAnswers } from './memorisation';
import type { MinutesAhead } from './minutes-ahead';
import type { ScoreEstimate, TaskEstimate } from './predict-score';
import type { Retention } from './retention';
import type { ConfidenceLevel, ItemCount } from './stated-confidence';

/** All that the log says of one learner, as the page of progress shows it. Times are milliseconds since the epoch, UTC. */
export interface Insights {
  /** Answers that stand. */
  answers: number;
  /** Null before the first answer to an item of the exam. */
  prediction: Prediction | null;
  calibration: Calibration;
  confidence: ConfidenceInsight;
  memorisation: { all: VariantAnswers; topics: (Named & VariantAnswers)[]; fewestAnswers: number };
  mastery: { domains: (Named & Mastery)[]; statements: (Named & Mastery)[]; topics: (Named & Mastery)[] };
  /** `practise`: the query of the practice set that asks the minimal pairs between the two; null where there is none. */
  confusions: Omit<Confusions, 'edges'> & { edges: (ConfusionEdge & { practise: string | null })[] };
  /** Whole weeks from a Monday on, up to today. */
  calendar: ActiveDay[];
  ahead: MinutesAhead;
  times: FormTime[];
  retention: Retention;
  /** How many wrong answers of the last 30 days the learner put down to what. */
  missReasons: Record<MissReason, number>;
  /** Items forgotten so often that repetition alone does not help. */
  leeches: NamedItem[];
}

/** A domain, task statement or topic. */
export interface Named {
  id: string;
  title: string;
}

/** An item by what it teaches; limited Markdown. */
export interface NamedItem {
  itemId: string;
  topic: Named;
  label: string;
}

export interface ConfidenceInsight {
  levels: ConfidenceLevel[];
  /** Guessed right, and wrong while sure: at most `MOST_NAMED` each, those not mended first, of so many in all. */
  lucky: { items: (NamedItem & ItemCount)[]; all: number };
  sureMistakes: { items: (NamedItem & ItemCount)[]; all: number };
}

export const MOST_NAMED = 20;

export interface Prediction {
  /** What is predicted: the form's name, the exam's domains in it, and those that it leaves out, for the bank has too little of them. */
  title: string;
  covers: Named[];
  lacks: Named[];
  scored: number;
  pass: number;
  /** If the exam were now. */
  now: ScoreEstimate;
  /** Null where no date is set, or it has passed. */
  exam: ExamDayPrediction | null;
  domains: DomainEstimate[];
  tasks: (TaskEstimate & Named)[];
  /** Items of the form that the bank has, and those that were met. */
  items: number;
  met: number;
  /** Of items never met: the share taken as known, from so many first answers; the rest is guessed. */
  foreknowledge: { known: number; answers: number };
  /** How far answers were off what was expected of them, in logits (above 0: better), from so many answers. */
  shift: { shift: number; answers: number };
}

export interface ExamDayPrediction {
  /** Local date, YYYY-MM-DD. */
  on: string;
  days: number;
  /** If nothing were practised until then. */
  idle: ScoreEstimate;
  /** If the learner goes on as so far, by the plan and on as many of its days; null where there is none. */
  planned: ScoreEstimate | null;
}
