import { generate } from '@/domain/question/generate';
import type { Generated } from '@/domain/question/question';
import { type Twist, twistSeed } from '@/domain/question/twist';
import { readBank } from '@/server/bank';
import { practiceBank } from '@/server/practice/practice';

export interface RealQuestion extends Generated {
  topic: { id: string; title: string };
}

const tries = 6;

/** The first question of the bank, as its items are ordered, that is as wanted. */
export function realQuestion(twist: Twist, isWanted: (made: Generated) => boolean): RealQuestion {
  const { items, topics } = readBank();
  for (const item of items.values())
    for (let seed = 0; seed < tries; seed += 1) {
      const made = generate(item, twistSeed(seed, twist));
      if (!isWanted(made)) continue;
      return { ...made, topic: { id: item.topic, title: topics.find(({ id }) => id === item.topic)?.title ?? '' } };
    }
  throw new Error('The bank holds no question of this kind.');
}

const plain = (isWanted: (made: Generated) => boolean) => realQuestion('plain', isWanted);

/** One question of each form, and of each turn a question can take, from the bank itself. */
export const forms = {
  single: () =>
    plain(({ question, answerKey }) => question.kind === 'single' && answerKey.needs.length > 1 && !question.case),
  multiple: () => plain(({ question }) => question.kind === 'multiple'),
  ordering: () => plain(({ question }) => question.kind === 'ordering'),
  matching: () => plain(({ question }) => question.kind === 'matching'),
  recall: () => plain(({ question }) => question.kind === 'recall'),
  /** Its options are names that the glossary explains. */
  named: () => {
    const { conceptsIn } = practiceBank(readBank());
    const isNamed = ({ text }: { text: string }) => !text.includes('`') && conceptsIn(text).length > 0;
    return plain(({ question }) => question.kind === 'single' && question.options.every(isNamed));
  },
  code: () => plain(({ question }) => question.stem.includes('```python')),
  case: () => plain(({ question }) => question.case?.position === 2),
  pair: () => realQuestion('pair', ({ question }) => question.twist === 'pair'),
  reverse: () => realQuestion('reverse', ({ question }) => question.kind === 'reverse'),
};

export type FormName = keyof typeof forms;
