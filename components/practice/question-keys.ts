import { optionAction } from '@/components/keys/actions';
import type { ActionHandlers } from '@/components/keys/use-key-actions';
import type { Confidence } from '@/domain/grading/verdict';
import type { Question } from '@/domain/question/question';
import type { Attempt } from './attempt';
import { confidences } from './choice-keys';
import { pressOption } from './press-option';
import { canStrike } from './struck-options';

export interface QuestionDeeds {
  change(attempt: Attempt): void;
  strike(optionId: string): void;
  submit(confidence: Confidence): void;
  giveUp(): void;
}

/** What the keys of the options and of the confidences do to a question. Where the answer is typed, Enter alone submits. */
export function questionKeys(question: Question, attempt: Attempt, deeds: QuestionDeeds): ActionHandlers {
  const submits = Object.fromEntries(
    confidences.map(({ action, confidence }) => [action, () => deeds.submit(confidence)]),
  );
  const handlers: ActionHandlers = { ...submits, 'give up': deeds.giveUp };
  question.options.forEach(({ id }, index) => {
    const choose = optionAction('choose', index);
    const strike = optionAction('strike', index);
    const pressed = pressOption(question, attempt, id);
    if (choose && pressed) handlers[choose] = () => deeds.change(pressed);
    if (strike && canStrike(question)) handlers[strike] = () => deeds.strike(id);
  });
  return handlers;
}
