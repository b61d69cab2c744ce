import { createHash } from 'node:crypto';
import type { Item } from '@/domain/bank/item';
import { generate } from '@/domain/question/generate';
import type { Generated, Response } from '@/domain/question/question';
import type { Store } from '../store/open-store';
import { openReport } from '../store/reports';
import type { ToldItem } from './report-items';

/** So many questions of an item are looked at for one that offers an option; nearly all do. */
const MOST_SEEDS = 50;

interface Suspicion {
  item: Item | undefined;
  suspect: ToldItem['suspects'][number];
  now: number;
}

/** Opens a report of an item for those who write it, with a question that offers the option. An option is suspected once: what was decided of it stands. */
export async function openSuspicion(store: Store, { item, suspect, now }: Suspicion): Promise<void> {
  if (item === undefined) return;
  const { option, label, choosers } = suspect;
  const { seed, response } = questionWith(item, option);
  await openReport(store, {
    ...{ id: idOf(item.id, option), itemId: item.id, version: item.version, seed: `${seed}`, response },
    comment: `${choosers} people chose “${label.replaceAll('`', '')}”. On other items they did better than those who were right here, beyond chance. Is the key right?`,
    createdAt: now,
  });
}

function questionWith(item: Item, option: string): { seed: number; response: Response } {
  for (let seed = 0; seed < MOST_SEEDS; seed++)
    if (asksWith(generate(item, seed), option)) return { seed, response: { choices: [option] } };
  return { seed: 0, response: { dontKnow: true } };
}

const asksWith = ({ question, variant }: Generated, option: string): boolean =>
  question.kind === 'single' && !/^(pair|reverse) /.test(variant) && question.options.some(({ id }) => id === option);

/** The same for the same option of the same item, in the form of any other id. */
function idOf(itemId: string, option: string): string {
  const hex = createHash('sha256').update(`${itemId}\n${option}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
