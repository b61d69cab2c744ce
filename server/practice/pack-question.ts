import type { Concept } from '@/domain/bank/concept';
import type { Rating } from '@/domain/grading/verdict';
import { tellRule } from '@/domain/question/tell-rule';
import type { Memory } from '@/domain/scheduling/memory';
import type { ParameterSet } from '@/domain/scheduling/parameters';
import { review } from '@/domain/scheduling/review';
import { explainedTexts } from '@/domain/session/explain-concepts';
import type { Outcome, PackedQuestion, Return } from '@/domain/session/pack';
import { tellMemory } from '@/domain/session/tell-memory';
import { revealed } from './judge';
import type { Made, PracticeBank } from './practice';
import type { Standing } from './standing';

/** A question with all that its verdict needs, and the concepts that it may tell. */
export function packQuestion(
  bank: PracticeBank,
  { marks, memories, parameters }: Pick<Standing, 'marks' | 'memories' | 'parameters'>,
  { issued, generated, now }: Pick<Made, 'issued' | 'generated'> & { now: number },
): { packed: PackedQuestion; concepts: Concept[] } {
  const { question, answerKey } = generated;
  const topic = bank.items.get(issued.itemId)?.topic ?? '';
  const named = explainedTexts(question, answerKey.key).map((text) => [text, bank.conceptsIn(text)] as const);
  const told = named.filter(([, concepts]) => concepts.length > 0);
  const packed = {
    asked: {
      ...{ issued: issued.id, question, topic: { id: topic, title: bank.topics.get(topic)?.title ?? topic } },
      marks: { flagged: marks.get(issued.itemId)?.flagged ?? false },
    },
    key: answerKey.key,
    told: { ...revealed(answerKey), rule: tellRule(generated) },
    names: Object.fromEntries(told.map(([text, concepts]) => [text, concepts.map(({ id }) => id)])),
    returns: returnsOf(memories.get(issued.itemId) ?? null, { itemId: issued.itemId, now, parameters }),
  };
  return { packed, concepts: told.flatMap(([, concepts]) => concepts) };
}

function returnsOf(
  before: Memory | null,
  { itemId, now, parameters }: { itemId: string; now: number; parameters: ParameterSet },
): Record<Outcome, Return> {
  // An answer that came from a clock ahead of ours: nothing can be reviewed before that.
  const answeredAt = Math.max(now, before?.lastReviewedAt ?? now);
  const after = (rating: Rating, guessed: boolean): Return => {
    const one = {
      id: 'pack',
      event: 'answer',
      issuedId: 'pack',
      itemId,
      answeredAt,
      receivedAt: answeredAt,
      rating,
      guessed,
      parameters: parameters.id,
    } as const;
    const memory = review(before, one, parameters);
    return {
      afterMs: memory.dueAt - answeredAt,
      memory: tellMemory({ before, after: memory }, { answeredAt, parameters }),
    };
  };
  return {
    ...{ again: after('again', false), hard: after('hard', false), good: after('good', false) },
    ...{ easy: after('easy', false), guessed: after('hard', true) },
  };
}
