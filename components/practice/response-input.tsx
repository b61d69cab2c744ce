import type { Question } from '@/domain/question/question';
import { type Attempt, toggleChoice } from './attempt';
import { ChoicesInput } from './choices-input';
import { MatchingInput } from './matching-input';
import { OrderingInput } from './ordering-input';
import { RecallInput } from './recall-input';

export interface ResponseInputProps {
  question: Question;
  attempt: Attempt;
  struck: readonly string[];
  isLocked: boolean;
  labelledBy: string;
  onChange: (attempt: Attempt) => void;
  onStrike: (optionId: string) => void;
  /** Enter in a text field. */
  onEnter: () => void;
}

/** How a question is answered, by the shape of its answer. */
export function ResponseInput(props: ResponseInputProps) {
  const { question, attempt, struck, onChange, onStrike, onEnter, ...rest } = props;
  const { options, prompts = [] } = question;
  if ('choices' in attempt)
    return (
      <ChoicesInput
        options={options}
        takesSeveral={question.kind === 'multiple'}
        chosen={attempt.choices}
        struck={struck}
        onChoose={(id) => onChange({ choices: toggleChoice(question, attempt.choices, id) })}
        onStrike={onStrike}
        {...rest}
      />
    );
  if ('order' in attempt)
    return (
      <OrderingInput options={options} order={attempt.order} onChange={(order) => onChange({ order })} {...rest} />
    );
  if ('pairs' in attempt)
    return (
      <MatchingInput
        prompts={prompts}
        options={options}
        pairs={attempt.pairs}
        onChange={(pairs) => onChange({ pairs })}
        {...rest}
      />
    );
  return <RecallInput text={attempt.text} onChange={(text) => onChange({ text })} onEnter={onEnter} {...rest} />;
}
