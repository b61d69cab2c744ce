import type { Item, ScenarioItem, TableOption } from '@/domain/bank/item';
import type { Generated } from '@/domain/question/question';
import { twinOf } from './recheck-twist';

/**
 * Whether the reasons of a scenario's question are those of the authored cells: of a right option its `yes` cells, of a wrong one the
 * needs that it fails, in the order of the needs. Returns what is wrong, as sentences; nothing of items without a table.
 */
export function recheckReasons(item: Item, made: Generated): string[] {
  if (item.form !== 'scenario') return [];
  const { question } = made;
  if (question.kind === 'reverse') return recheckReverse(item, made);
  return recheckChoice(question.twist === 'pair' ? twinOf(item, made) : item, made);
}

function recheckChoice(item: ScenarioItem, { answerKey: { key, reasons } }: Generated): string[] {
  if (key.kind !== 'single' && key.kind !== 'multiple') return [`a key of kind ${key.kind}`];
  return Object.entries(reasons).flatMap(([id, reason]) => {
    const option = item.table.options.find((entry) => entry.id === id);
    const cells = whys(option, item.needs, key.choices.includes(id) ? 'yes' : 'no').join('; ');
    if (item.best === null) return reason === cells ? [] : [`${id}: ${reason}`];
    // What a ranking adds stands after the cells, and alone where the option meets every need.
    return reason.startsWith(cells) && reason !== '' ? [] : [`${id}: ${reason}`];
  });
}

function recheckReverse(item: ScenarioItem, { question, answerKey: { key, reasons } }: Generated): string[] {
  const option = item.table.options.find(({ text }) => question.stem.endsWith(`“${text}”?`));
  return Object.entries(reasons).flatMap(([id, reason]) => {
    const isKey = key.kind === 'reverse' && key.choices.includes(id);
    const told = whys(option, [id], isKey ? 'no' : 'yes').join();
    const lead = isKey
      ? ''
      : item.needs.includes(id)
        ? 'It has this: '
        : 'It has this, though nobody asks for it here: ';
    return told !== '' && reason.replace(/[.;]$/, '') === `${lead}${told}` ? [] : [`${id}: ${reason}`];
  });
}

/** The reasons of the cells that have this value, each once and without its last mark. */
function whys(option: TableOption | undefined, needs: readonly string[], value: 'yes' | 'no'): string[] {
  const found = needs.flatMap((need) => {
    const cell = option?.cells[need];
    return cell?.value === value ? [cell.why.trim().replace(/[.;]$/, '')] : [];
  });
  return [...new Set(found)];
}
