import type { Question, Response } from '@/domain/question/question';
import { ChoicesInput } from './choices-input';

export interface ResponseInputProps {
  question: Question;
  chosen: string[];
  isLocked: boolean;
  labelledBy: string;
  onChoose: (optionId: string) => void;
}

/** How a question is answered, by its kind. */
export function ResponseInput({ question, ...rest }: ResponseInputProps) {
  switch (question.kind) {
    case 'single':
    case 'reverse':
      return <ChoicesInput options={question.options} takesSeveral={false} {...rest} />;
    case 'multiple':
      return <ChoicesInput options={question.options} takesSeveral {...rest} />;
    case 'ordering':
    case 'matching':
    case 'recall':
      // Reached when the server is newer than a page that was left open.
      return <p className="text-quiet">This kind of question needs a newer version of this page. Please reload it.</p>;
  }
}

/** The choice after one more option was chosen or taken back. */
export function toggleChoice(question: Question, chosen: string[], optionId: string): string[] {
  if (question.kind !== 'multiple') return [optionId];
  const without = chosen.filter((id) => id !== optionId);
  return without.length < chosen.length ? without : [...chosen, optionId];
}

/** What is missing before this choice can be sent, as a sentence; null when nothing is. */
export function findMissing(question: Question, chosen: string[]): string | null {
  if (chosen.length === 0) return 'Choose an answer first, or say that you don’t know.';
  if (question.kind !== 'multiple' || question.select === undefined) return null;
  const lacking = question.select - chosen.length;
  if (lacking > 0) return `Select ${question.select}: ${lacking} more to choose.`;
  if (lacking < 0) return `Select ${question.select}: take ${-lacking} back.`;
  return null;
}

/** The response as it is sent, in the order of the options. */
export function makeResponse(question: Question, chosen: string[]): Response {
  return { choices: question.options.map((option) => option.id).filter((id) => chosen.includes(id)) };
}
