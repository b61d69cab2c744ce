import type { Bank } from '@/domain/bank/bank';
import type { Memory } from '@/domain/scheduling/memory';
import type { ParameterSet } from '@/domain/scheduling/parameters';
import type { MissReason } from '@/domain/session/around';
import { tallyActivity } from './activity';
import type { AnswerLog } from './answer-log';
import { tallyAnswerTimes } from './answer-times';
import type { BankView } from './bank-view';
import { tallyCalibration } from './calibration';
import { type ConfusionEdge, tallyConfusions } from './confusions';
import { tallyFirstAnswers } from './first-answers';
import { type Insights, MOST_NAMED, type Named, type NamedItem } from './insights';
import { LEECH_LAPSES } from './leech';
import { masteryAt } from './mastery';
import { FEWEST_ANSWERS, tallyMemorisation } from './memorisation';
import { minutesAhead, USUAL_ANSWER_MS } from './minutes-ahead';
import { tallyOwnShift } from './own-shift';
import { type ExamPlan, predictExam } from './predict-exam';
import { tallyRetention } from './retention';
import { type ItemCount, tallyStatedConfidence } from './stated-confidence';
import { type Tally, walkLog } from './walk-log';

export interface InsightsInput {
  bank: Pick<Bank, 'topics' | 'items'>;
  view: BankView;
  /** Null where the learner has set no date. */
  plan: ExamPlan | null;
  /** The learner's answers that stand. */
  log: AnswerLog;
  /** By item id; those of items that left the bank are ignored. */
  memories: ReadonlyMap<string, Memory>;
  /** That the memories were made with. */
  parameters: ParameterSet;
  missReasons: Record<MissReason, number>;
  now: number;
  timeZone: string;
}

/** All that a learner's log says: it is walked once, whatever is counted. */
export function gatherInsights(input: InsightsInput): Insights {
  const { bank, view, log, memories, parameters, missReasons, now, timeZone } = input;
  const tallies = {
    calibration: tallyCalibration(),
    confidence: tallyStatedConfidence(),
    memorisation: tallyMemorisation(view.topicOf),
    confusions: tallyConfusions(view),
    activity: tallyActivity(now, timeZone),
    times: tallyAnswerTimes(),
    retention: tallyRetention(parameters.desiredRetention),
    shift: tallyOwnShift(),
    first: tallyFirstAnswers(view.guessOf),
  };
  const { confusions: ofAll, ...ofShares } = tallies;
  walkLog(log, [ofAll, ...Object.values(ofShares).map(withoutMocks)]);
  const [shift, foreknowledge] = [tallies.shift.result(), tallies.first.result()];
  const own = [...bank.items.keys()].flatMap((id) => memories.get(id) ?? []);
  const topics = new Map(bank.topics.map(({ id, title }) => [id, { id, title }]));
  const named = nameItems(view, topics);
  const confusions = tallies.confusions.result();
  const times = tallies.times.result();
  const confidence = tallies.confidence.result();
  const memorisation = tallies.memorisation.result();
  return {
    answers: log.answers,
    prediction: predictExam({ ...input, form: view.form, shift, foreknowledge }),
    calibration: tallies.calibration.result(),
    confidence: {
      levels: confidence.levels,
      lucky: listed(confidence.lucky, named),
      sureMistakes: listed(confidence.sureMistakes, named),
    },
    memorisation: {
      all: memorisation.all,
      topics: [...topics.values()].flatMap((topic) => {
        const counted = memorisation.topics.get(topic.id);
        return counted === undefined ? [] : [{ ...topic, ...counted }];
      }),
      fewestAnswers: FEWEST_ANSWERS,
    },
    mastery: masteryOf(input),
    confusions: {
      ...confusions,
      edges: confusions.edges.map((edge) => ({ ...edge, practise: practiseOf(view, edge) })),
    },
    calendar: tallies.activity.result(),
    ahead: minutesAhead({
      ...{ memories: own, now, timeZone, plan: input.plan?.planned?.days ?? null },
      answerMs: times.usualMs ?? USUAL_ANSWER_MS,
    }),
    times: times.forms,
    retention: tallies.retention.result(),
    missReasons,
    leeches: own.filter(({ lapses }) => lapses >= LEECH_LAPSES).map(({ itemId }) => ({ itemId, ...named(itemId) })),
  };
}

function masteryOf(input: InsightsInput): Insights['mastery'] {
  const { domains, statements, topics } = input.view.groups;
  const masteryOfItems = masteryAt(input);
  const told = ({ id, title, itemIds }: (typeof domains)[number]) => ({ id, title, ...masteryOfItems(itemIds) });
  return { domains: domains.map(told), statements: statements.map(told), topics: topics.map(told) };
}

/** Of mock exams the log holds what was wrong and nothing else: a share of right answers would come out too low. */
function withoutMocks({ add }: Pick<Tally<unknown>, 'add'>): Pick<Tally<unknown>, 'add'> {
  return {
    add(answer, meeting) {
      if (answer.isMockMiss !== true) add(answer, meeting);
    },
  };
}

const practiseOf = (view: BankView, { topic, from, to }: ConfusionEdge) => view.practiseOf(topic, from, to);

type Naming = (itemId: string) => Omit<NamedItem, 'itemId'>;

function nameItems(view: BankView, topics: ReadonlyMap<string, Named>): Naming {
  return (itemId) => {
    const topic = view.topicOf(itemId) ?? '';
    return { topic: topics.get(topic) ?? { id: topic, title: topic }, label: view.nameOf(itemId) };
  };
}

/** Items that left the bank count, and have no name. */
function listed(items: readonly ItemCount[], named: Naming) {
  const known = items.map((item) => ({ ...item, ...named(item.itemId) })).filter(({ topic }) => topic.id !== '');
  return { items: known.slice(0, MOST_NAMED), all: items.length };
}
