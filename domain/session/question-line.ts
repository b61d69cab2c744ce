import type { Item } from '@/domain/bank/item';
import type { AnswerKey, Generated, Question } from '@/domain/question/question';
import { type Twist, twistOf } from '@/domain/question/twist';
import type { RevealedKey } from './exchange';
import { revealKey } from './reveal-key';

/** One question with its key, as authors see it: on the command line and beside the editor. */
export interface QuestionLine {
  item: string;
  topic: string;
  kind: Question['kind'];
  seed: number;
  /** How the question is turned; left out of a plain one. */
  twist?: Twist;
  exams: Item['exams'];
  case?: Question['case'];
  stem: string;
  options: Question['options'];
  prompts?: Question['options'];
  key: RevealedKey;
  reasons: AnswerKey['reasons'];
  pairReasons?: AnswerKey['pairReasons'];
  proved: boolean;
  needs: string[];
  sources: AnswerKey['sources'];
  today: string | null;
}

/** The question of an item under a seed, with all that is told of it after an answer. */
export function questionLine(item: Item, seed: number, { question, answerKey }: Generated): QuestionLine {
  const { kind, stem, options, prompts, case: place } = question;
  const { reasons, pairReasons, proved, needs, sources, today } = answerKey;
  const twist = twistOf(seed);
  return {
    ...{ item: item.id, topic: item.topic, kind, seed },
    ...(twist !== 'plain' && { twist }),
    exams: item.exams,
    ...(place !== undefined && { case: place }),
    ...{ stem, options },
    ...(prompts !== undefined && { prompts }),
    ...{ key: revealKey(answerKey.key), reasons },
    ...(pairReasons !== undefined && { pairReasons }),
    ...{ proved, needs, sources, today },
  };
}
