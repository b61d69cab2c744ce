import type { Option, Question, Response } from '@/domain/question/question';
import type { Reviewed } from './reviewed';

export interface RightStep {
  option: Option;
  /** The reader left it out. */
  isMissing: boolean;
  reason: string;
}

export interface OwnStep {
  option: Option;
  standing: 'inPlace' | 'misplaced' | 'added';
  /** Where it belongs, counted from 1; null for a step that does not belong. */
  belongsAt: number | null;
}

export interface OrderReview {
  right: RightStep[];
  own: OwnStep[];
  /** Steps of the question that are no part of the right order, chosen or not, with the reason. */
  foreign: { option: Option; isChosen: boolean; reason: string }[];
}

/** The right order and the reader's own, step by step. */
export function reviewOrder(question: Question, response: Response, judged: Reviewed): OrderReview {
  const key = Array.isArray(judged.key) ? judged.key : [];
  const order = 'order' in response ? response.order : [];
  const find = (id: string) => question.options.filter((option) => option.id === id);
  const reasonOf = (id: string) => judged.reasons[id] ?? '';
  return {
    right: key
      .flatMap(find)
      .map((option) => ({ option, isMissing: !order.includes(option.id), reason: reasonOf(option.id) })),
    own: order.flatMap(find).map((option, place) => {
      const rightPlace = key.indexOf(option.id);
      if (rightPlace < 0) return { option, standing: 'added', belongsAt: null };
      return { option, standing: rightPlace === place ? 'inPlace' : 'misplaced', belongsAt: rightPlace + 1 };
    }),
    foreign: question.options
      .filter(({ id }) => !key.includes(id))
      .map((option) => ({ option, isChosen: order.includes(option.id), reason: reasonOf(option.id) })),
  };
}
