import { parseArgs } from 'node:util';
import { BankFolderError } from '@/server/bank/bank-files';
import { EnvError, env } from '@/server/env';
import { check } from './check';
import { printCoverage } from './coverage/print-coverage';
import { loadBank, loadInspected } from './load-bank';
import { printQuestions } from './print-questions';
import { printStats } from './print-stats';
import { stampBank } from './stamp-bank';
import { UsageError } from './usage-error';

const usage = `npm run bank -- <command>

  check [--shipped]                         all problems of the bank; exit code 1 if there is an error
  stats [--json]                            what the bank holds and how much of it is proved
  coverage [--json]                         which items test what the guides state; exit code 1 if anything is uncovered
  stamp                                     writes missing ids into the files and touches nothing else
  questions [--item ID] [--seeds N] [--twist pair|reverse] [--json]
                                            questions with their keys, seeds 0 to N-1 (default 1), plain unless a twist is named

The bank's folder is CONTENT_DIR (default: content).`;

/** Runs one command and gives the exit code: 0 well, 1 the bank is not, 2 the command line is not. */
function run(args: string[]): number {
  const [command, ...rest] = args;
  const folder = env().contentDir;
  switch (command) {
    case 'check': {
      const { values } = parseArgs({ args: rest, options: { shipped: { type: 'boolean' } } });
      return check(loadInspected(folder), values.shipped === true ? 'shipped' : 'authored');
    }
    case 'stats': {
      const { values } = parseArgs({ args: rest, options: { json: { type: 'boolean' } } });
      return printStats(loadInspected(folder), values.json === true ? 'json' : 'table');
    }
    case 'coverage': {
      const { values } = parseArgs({ args: rest, options: { json: { type: 'boolean' } } });
      return printCoverage(loadBank(folder), folder, values.json === true ? 'json' : 'table');
    }
    case 'stamp':
      parseArgs({ args: rest, options: {} });
      return stampBank(folder);
    case 'questions': {
      const options = {
        item: { type: 'string', multiple: true },
        seeds: { type: 'string' },
        twist: { type: 'string' },
        json: { type: 'boolean' },
      } as const;
      const { values } = parseArgs({ args: rest, options });
      return printQuestions(loadBank(folder), {
        ids: values.item ?? [],
        seeds: values.seeds ?? '1',
        twist: values.twist ?? 'plain',
        form: values.json === true ? 'json' : 'text',
      });
    }
    case undefined:
    case 'help':
    case '--help':
      console.log(usage);
      return command === undefined ? 2 : 0;
    default:
      throw new UsageError(`There is no command "${command}".`);
  }
}

/** A reader that has seen enough (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const badArguments = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const misused = error instanceof UsageError || badArguments;
  if (!misused && !(error instanceof EnvError) && !(error instanceof BankFolderError)) throw error;
  console.error(misused ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = misused ? 2 : 1;
}
