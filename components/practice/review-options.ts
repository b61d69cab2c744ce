import type { Option, Question, Response } from '@/domain/question/question';
import { letterAt } from './choice-keys';
import type { Reviewed } from './reviewed';

export interface ReviewedOption {
  option: Option;
  letter: string;
  isRight: boolean;
  isChosen: boolean;
  /** What the option was to the reader, in words; null for an option rightly left alone. */
  standing: string | null;
  reason: string;
}

/** Every option in the order it was shown, so that letters and places stay what they were. */
export function reviewOptions(question: Question, response: Response, judged: Reviewed): ReviewedOption[] {
  const right = Array.isArray(judged.key) ? judged.key : [];
  const chosen = 'choices' in response ? response.choices : [];
  return question.options.map((option, index) => {
    const isRight = right.includes(option.id);
    const isChosen = chosen.includes(option.id);
    const standing = describeStanding(isRight, isChosen, question.kind === 'multiple' && chosen.length > 0);
    return { option, letter: letterAt(index), isRight, isChosen, standing, reason: judged.reasons[option.id] ?? '' };
  });
}

function describeStanding(isRight: boolean, isChosen: boolean, isMissable: boolean): string | null {
  if (isRight) return isChosen ? 'Right, your choice' : isMissable ? 'Right, but missed' : 'Right answer';
  return isChosen ? 'Your choice, not right' : null;
}

/** A reason starts a sentence here; code keeps its case. */
export function asSentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
