import type { Bank } from '@/domain/bank/bank';
import { joinFiles } from '@/domain/bank/join-files';
import type { Problem } from '@/domain/bank/problem';
import type { FileReading } from '@/domain/bank/read-file';
import { admit } from '@/domain/question/admit';
import { type Edited, type Readings, refreshReadings } from './bank/readings';
import { env } from './env';
import { processWide } from './process-wide';

interface Loaded {
  bank: Bank;
  readings: Readings;
  edited: Edited | null;
}

/**
 * The bank as it is to be asked now: loaded once in production; in development an edited file is live on the next request, and the
 * others are not read again.
 */
export function readBank(): Bank {
  return load().bank;
}

/** What the files of that bank gave, each by itself: what else is to join them joins these. */
export function readShippedReadings(): FileReading[] {
  return [...load().readings.values()].map(({ reading }) => reading);
}

function load(): Loaded {
  const inDevelopment = process.env.NODE_ENV !== 'production';
  const loaded = processWide<Loaded>('bank', () => {
    const edited: Edited | null = inDevelopment ? { last: null, proven: new Set() } : null;
    const readings = refreshReadings(env().contentDir, new Map(), edited);
    const bank = join(readings);
    if (inDevelopment) console.log(bankReport(bank));
    return { bank, readings, edited };
  });
  if (!inDevelopment) return loaded;
  const readings = refreshReadings(env().contentDir, loaded.readings, loaded.edited);
  if (readings === loaded.readings) return loaded;
  Object.assign(loaded, { bank: join(readings), readings });
  console.log(bankReport(loaded.bank));
  return loaded;
}

const join = (readings: Readings): Bank => admit(joinFiles([...readings.values()].map(({ reading }) => reading)));

/** What stops an item from being asked; what would only stop the bank from being shipped does not count here. */
export const bankErrors = ({ problems }: Bank): Problem[] => problems.filter(({ severity }) => severity === 'error');

/** Every error, one a line, and what there is to practise. */
export function bankReport(bank: Bank): string {
  const lines = bankErrors(bank).map(
    ({ file, line, column, rule, message, hint }) =>
      `${file}:${line}:${column} ${rule} ${message}${hint === undefined ? '' : ` (${hint})`}`,
  );
  const size = `${plural(bank.items.size, 'item')} in ${plural(bank.topics.length, 'topic')}`;
  return [...lines, `Bank: ${size}, ${plural(lines.length, 'error')}.`].join('\n');
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
