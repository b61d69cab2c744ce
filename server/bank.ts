import type { Bank } from '@/domain/bank/bank';
import { compileBank } from '@/domain/bank/compile';
import type { Problem } from '@/domain/bank/problem';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { readBankFiles, stampBankFiles } from './bank/bank-files';
import { env } from './env';
import { processWide } from './process-wide';

interface Loaded {
  bank: Bank;
  stamp: string;
}

/** The bank as it is to be asked now: loaded once in production; in development an edited file is live on the next request. */
export function readBank(): Bank {
  const loaded = processWide<Loaded>('bank', () => ({ ...load(), stamp: '' }));
  if (process.env.NODE_ENV === 'production') return loaded.bank;
  const stamp = stampBankFiles(env().contentDir);
  if (stamp === loaded.stamp) return loaded.bank;
  const isFirst = loaded.stamp === '';
  Object.assign(loaded, { ...(isFirst ? {} : load()), stamp });
  console.log(bankReport(loaded.bank));
  return loaded.bank;
}

function load(): { bank: Bank } {
  return { bank: admit(compileBank(readBankFiles(env().contentDir), { generator: GENERATOR })) };
}

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
