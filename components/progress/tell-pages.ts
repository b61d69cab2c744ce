import { count } from '@/components/plan/describe-plan';
import type { Insights } from '@/domain/progress/insights';
import { formatShare } from './format-share';
import type { ProgressPath } from './progress-menu';
import { ENOUGH_PREDICTIONS } from './tell-calibration';

/** A page of progress by the figure that tells most of it. `says` may hold inline code. */
export interface ToldPage {
  path: ProgressPath;
  title: string;
  figure: string;
  unit: string;
  says: string;
  /** The names by which links once led to parts of it. */
  anchors: readonly string[];
}

const NONE = '–';

/** What each further page shows in one figure and one sentence. */
export function tellPages(insights: Insights): ToldPage[] {
  return [
    { path: '/progress/mastery', title: 'What you know', ...tellMastery(insights), anchors: [] },
    { path: '/progress/mix-ups', title: 'Mix-ups', ...tellMixUps(insights), anchors: ['confusions', 'misses'] },
    {
      ...{ path: '/progress/calibration', title: 'Predictions and confidence', ...tellTrust(insights) },
      anchors: ['calibration', 'confidence'],
    },
    {
      ...{ path: '/progress/memory', title: 'What stays', ...tellMemory(insights) },
      anchors: ['retention', 'memorisation', 'ahead'],
    },
    { path: '/progress/days', title: 'Days and time', ...tellDays(insights), anchors: ['calendar', 'times'] },
  ];
}

type Told = Pick<ToldPage, 'figure' | 'unit' | 'says'>;

function tellMastery({ mastery: { topics } }: Insights): Told {
  const sum = (part: 'learned' | 'items') => topics.reduce((all, topic) => all + topic[part], 0);
  const [weakest] = topics.filter(({ met }) => met > 0).toSorted((one, other) => one.mastery - other.mastery);
  const least = weakest === undefined ? '' : ` Least known: ${weakest.title}.`;
  return {
    figure: String(sum('learned')),
    unit: 'learned',
    says: `Of ${sum('items')} rules, so many would hold for a week or more.${least}`,
  };
}

function tellMixUps({ confusions: { edges, nodes } }: Insights): Told {
  const [first] = edges;
  if (first === undefined) return { figure: NONE, unit: 'pairs', says: 'No mix-up is known yet.' };
  const labelOf = (option: string) =>
    nodes.find((node) => node.topic === first.topic && node.option === option)?.label ?? option;
  const times = first.answers === 1 ? 'once' : `${first.answers} times`;
  return {
    figure: String(edges.length),
    unit: edges.length === 1 ? 'pair' : 'pairs',
    says: `Most often ${labelOf(first.from)} for ${labelOf(first.to)}, ${times}.`,
  };
}

function tellTrust({ calibration: { answers, error, byChance }, confidence: { sureMistakes } }: Insights): Told {
  const sure = sureMistakes.all === 0 ? '' : ` ${count(sureMistakes.all, 'rule')} you were sure of, and wrong.`;
  if (error === null || byChance === null || answers < ENOUGH_PREDICTIONS) {
    const more = count(ENOUGH_PREDICTIONS - answers, 'more answer');
    return { figure: NONE, unit: 'points off', says: `After ${more} to rules you have met this can be told.${sure}` };
  }
  const says =
    error <= byChance.most
      ? 'Predictions came true, as far as chance lets one see.'
      : 'Predictions missed by more than chance explains.';
  return { figure: (100 * error).toFixed(1), unit: 'points off', says: `${says}${sure}` };
}

function tellMemory({ retention: { share, target, reviews } }: Insights): Told {
  if (share === null)
    return {
      figure: NONE,
      unit: 'kept',
      says: `No rule has come back after a day yet; the aim is ${formatShare(target)}.`,
    };
  const says = `Right when a rule came back after a day or more, of ${reviews}; the aim is ${formatShare(target)}.`;
  return { figure: formatShare(share), unit: 'kept', says };
}

function tellDays({ calendar }: Insights): Told {
  const days = calendar.filter(({ answers }) => answers > 0).length;
  const answers = calendar.reduce((sum, day) => sum + day.answers, 0);
  const today = calendar.at(-1)?.answers ?? 0;
  return {
    figure: String(days),
    unit: days === 1 ? 'day' : 'days',
    says: `${count(answers, 'answer')} within a year, ${today === 0 ? 'none' : today} of them today.`,
  };
}
