import type { Item } from '@/domain/bank/item';
import { digestQuestion } from '@/domain/question/digest-question';
import { generate } from '@/domain/question/generate';
import { GENERATOR } from '@/domain/question/generator-version';
import type { Generated, Question } from '@/domain/question/question';
import { readIssued } from '../store/issued';
import { readItemVersion } from '../store/item-versions';
import { readMockQuestions, type StoredMockQuestion } from '../store/mocks';
import type { Issued } from '../store/stored';
import type { Mocks } from './mocks';

/** A question of a mock exam, made again; `generated` is null where it can no longer be made to the letter. */
export interface MadeQuestion {
  row: StoredMockQuestion;
  issued: Issued;
  /** As it was compiled when it was handed out. */
  item: Item | null;
  generated: Generated | null;
}

/** What stands in the place of a question that can no longer be made. */
export const WITHDRAWN: Question = {
  kind: 'single',
  stem: 'This question was changed since the exam began and can no longer be shown. It does not count.',
  options: [],
};

/** The questions of a learner's mock exam by position; the one at a position alone where one is named. */
export async function makeQuestions(
  mocks: Mocks,
  learnerId: string,
  mockId: string,
  position?: number,
): Promise<MadeQuestion[]> {
  const rows = await readMockQuestions(mocks.store, learnerId, mockId, position);
  const ids = rows.map(({ issuedId }) => issuedId);
  const issued = new Map((await readIssued(mocks.store, learnerId, ids)).map((one) => [one.id, one]));
  const made: MadeQuestion[] = [];
  for (const row of rows) {
    const own = issued.get(row.issuedId);
    if (own === undefined) throw new Error(`Question ${row.position} of mock exam ${mockId} was never handed out.`);
    made.push({ row, issued: own, ...(await makeAgain(mocks, own)) });
  }
  return made;
}

async function makeAgain(mocks: Mocks, issued: Issued): Promise<Pick<MadeQuestion, 'item' | 'generated'>> {
  const { item, generator } = await compiledItem(mocks, issued);
  if (item === null) return { item, generated: null };
  try {
    const generated = generate(item, Number(issued.seed));
    return { item, generated: digestQuestion(generated.question) === issued.questionHash ? generated : null };
  } catch (error) {
    // An item that was compiled for another generator may be beyond this one; one of its own never is.
    if (generator === GENERATOR) throw error;
    return { item, generated: null };
  }
}

async function compiledItem({ store, bank }: Mocks, { itemId, version }: Issued) {
  const current = bank.items.get(itemId);
  if (current?.version === version) return { item: current, generator: GENERATOR };
  const kept = await readItemVersion(store, version);
  return { item: kept?.compiled ?? null, generator: kept?.generator ?? GENERATOR };
}
