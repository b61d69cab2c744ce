import { digestQuestion } from '@/domain/question/digest-question';
import { generate } from '@/domain/question/generate';
import { GENERATOR } from '@/domain/question/generator-version';
import type { Generated } from '@/domain/question/question';
import type { ItemVersion } from '../store/item-versions';
import type { Issued } from '../store/stored';
import { compiledItem } from './item-version';
import type { Practice } from './practice';

/** The question that was handed out, made again from its item version and seed; null when it can no longer be made to the letter. */
export async function remake(practice: Practice, learnerId: string, issued: Issued): Promise<Generated | null> {
  const kept = practice.kept.made.get(issued.id);
  if (kept !== undefined) return kept.generated;
  const generated = await makeAgain(practice, issued);
  if (generated === null || digestQuestion(generated.question) !== issued.questionHash) return null;
  practice.kept.made.set(issued.id, { learnerId, issued, generated });
  return generated;
}

/** The question of an item version and a seed, as this generator makes it; null where it cannot. */
export async function makeAgain(
  practice: Practice,
  { itemId, version, seed }: Pick<Issued, 'itemId' | 'version' | 'seed'>,
): Promise<Generated | null> {
  const compiled = await compiledItem(practice, itemId, version);
  return compiled && regenerate(compiled, Number(seed));
}

function regenerate(
  { compiled, generator }: Pick<ItemVersion, 'compiled' | 'generator'>,
  seed: number,
): Generated | null {
  try {
    return generate(compiled, seed);
  } catch (error) {
    // An item that was compiled for another generator may be beyond this one; one of its own never is.
    if (generator === GENERATOR) throw error;
    return null;
  }
}
