import type { Bank } from '@/domain/bank/bank';
import type { Problem, Severity } from '@/domain/bank/problem';

/** Prints every problem as `file:line:column rule message (hint)` and a line of counts; 1 if any of them, or having no item at all, stops the bank. */
export function check(bank: Bank, purpose: 'authored' | 'shipped'): number {
  const shown = bank.problems.filter((problem) => purpose === 'shipped' || problem.severity !== 'shipping');
  for (const problem of shown) console.log(lineOf(problem));
  const count = (severity: Severity) => bank.problems.filter((problem) => problem.severity === severity).length;
  const errors = count('error') + (purpose === 'shipped' ? count('shipping') : 0);
  const open =
    purpose === 'shipped' ? '' : `, ${plural(count('shipping'), 'problem')} before shipping (check --shipped)`;
  const size = `${plural(bank.items.size, 'item')} in ${plural(bank.topics.length, 'topic')}`;
  console.log(`${size}: ${plural(errors, 'error')}, ${plural(count('warning'), 'warning')}${open}.`);
  if (errors === 0 && bank.items.size === 0) {
    console.log('The folder holds no item that can be asked, so no server would start with it.');
    return 1;
  }
  return errors === 0 ? 0 : 1;
}

function lineOf({ file, line, column, severity, rule, message, hint }: Problem): string {
  const kind = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column} ${rule} ${kind}${message}${hint === undefined ? '' : ` (${hint})`}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
