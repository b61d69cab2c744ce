import { count } from '@/components/plan/describe-plan';
import type { Insights } from '@/domain/progress/insights';
import { formatShare } from './format-share';
import { linkOfEdge } from './link-of-edge';

/** What a learner lacks, and where it is learned. Texts may hold inline code. */
export interface Step {
  text: string;
  why: string;
  href: string;
  action: string;
}

/** Sure mistakes that a set asks at once. */
const MOST_ITEMS = 20;

/** What to do next, the most useful first: what is due, the weakest part, what is mixed up, what was sure and wrong, the date, a mock exam. */
export function chooseSteps(insights: Insights, mocks: number): Step[] {
  return [
    dueStep(insights),
    weakStep(insights),
    confusionStep(insights),
    mistakeStep(insights),
    dateStep(insights),
    mockStep(mocks),
  ].filter((step) => step !== null);
}

function dueStep({ mastery }: Insights): Step | null {
  const due = mastery.topics.reduce((sum, topic) => sum + topic.due, 0);
  if (due === 0) return null;
  const text = `${count(due, 'rule')} ${due === 1 ? 'is' : 'are'} due`;
  return { text, why: 'They are about to fade: asked now, they cost least.', href: '/practice', action: 'Practise' };
}

/** The task statement in which most of the score is still to be gained. */
function weakStep({ prediction }: Insights): Step | null {
  const [weakest] = (prediction?.tasks ?? [])
    .filter(({ items }) => items > 0)
    .toSorted((one, other) => other.share * (1 - other.expected) - one.share * (1 - one.expected));
  if (weakest === undefined) return null;
  const { id, title, share, expected, met, items } = weakest;
  return {
    text: `${id} ${title}`,
    why: `Most is to be gained here: ${formatShare(share)} of this form, ${formatShare(expected)} expected right, ${met} of ${items} rules met.`,
    href: `/practice?statements=${id}`,
    action: 'Practise this',
  };
}

function confusionStep({ confusions: { edges, nodes } }: Insights): Step | null {
  const [edge] = edges;
  if (edge === undefined) return null;
  const label = (option: string) =>
    nodes.find((node) => node.topic === edge.topic && node.option === option)?.label ?? option;
  return {
    text: `${label(edge.from)} or ${label(edge.to)}`,
    why: `You chose the first where the second was right, ${edge.answers === 1 ? 'once' : `${edge.answers} times`}.`,
    href: linkOfEdge(edge),
    action: 'Tell them apart',
  };
}

function mistakeStep({ confidence: { sureMistakes } }: Insights): Step | null {
  const open = sureMistakes.items.filter(({ isMended }) => !isMended).slice(0, MOST_ITEMS);
  if (open.length === 0) return null;
  const isCut = open.length === MOST_ITEMS && sureMistakes.all > MOST_ITEMS;
  return {
    text: `${isCut ? `${open.length} rules and more` : count(open.length, 'rule')} you were sure of, and wrong`,
    why: 'Nothing warns you of these in the exam, and none has been put right since.',
    href: `/practice?items=${open.map(({ itemId }) => encodeURIComponent(itemId)).join(',')}`,
    action: 'Put them right',
  };
}

function dateStep({ prediction }: Insights): Step | null {
  if (prediction === null || prediction.exam !== null) return null;
  return {
    text: 'No exam date is set',
    why: 'With a date, each day’s questions follow from how many days are left.',
    href: '/plan',
    action: 'Make a plan',
  };
}

function mockStep(mocks: number): Step | null {
  if (mocks > 0) return null;
  return {
    text: 'You have sat no mock exam yet',
    why: 'It is the fairest check of the prediction above.',
    href: '/mock',
    action: 'Look at them',
  };
}
