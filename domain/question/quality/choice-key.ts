import type { Key } from '@/domain/question/question';

/** The ids of the right options where a question is answered by choosing among options (of a reverse: among requirements), else null. */
export function choiceKey(key: Key): string[] | null {
  return key.kind === 'single' || key.kind === 'multiple' || key.kind === 'reverse' ? key.choices : null;
}
