import type { Question, Response } from '@/domain/question/question';
import { OptionReview } from './option-review';
import { OrderReviewView } from './order-review-view';
import { PairsReview } from './pairs-review';
import { reviewOptions } from './review-options';
import { reviewOrder } from './review-order';
import { findUnused, reviewPairs } from './review-pairs';
import type { Reviewed } from './reviewed';
import { TextReview } from './text-review';

export interface AnswerReviewProps {
  question: Question;
  response: Response;
  judged: Reviewed;
  /** Which share of others took an option, by its id (0 to 1); null or left out where that is not known. */
  shares?: Record<string, number> | null;
}

/** The right answer beside the reader's own, with the reasons, by the question's kind. */
export function AnswerReview({ question, response, judged, shares = null }: AnswerReviewProps) {
  switch (question.kind) {
    case 'single':
    case 'reverse':
    case 'multiple':
      return (
        <OptionReview
          options={reviewOptions(question, response, judged)}
          isMultiple={question.kind === 'multiple'}
          shares={shares}
        />
      );
    case 'ordering':
      return <OrderReviewView review={reviewOrder(question, response, judged)} />;
    case 'matching':
      return <PairsReview pairs={reviewPairs(question, response, judged)} unused={findUnused(question, judged)} />;
    case 'recall':
      return <TextReview response={response} judged={judged} />;
  }
}
