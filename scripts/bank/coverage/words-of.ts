import type { Item, Template } from '@/domain/bank/item';

/** Everything that an item's questions and their verdicts can show, in one lower-case text: stems, cues, options, reasons and accepted answers. */
export function wordsOf(item: Item): string {
  const parts = item.stems.map(({ text }) => filled(text));
  parts.push(item.ask, item.today ?? '', item.case?.story ?? '');
  switch (item.form) {
    case 'scenario':
      for (const { text, cells } of item.table.options) {
        parts.push(text, ...item.needs.map((need) => cells[need]?.why ?? ''));
        if (item.best !== null) parts.push(cells[item.best]?.why ?? '');
      }
      parts.push(...item.table.cues.filter(({ need }) => item.needs.includes(need)).map(({ text }) => filled(text)));
      break;
    case 'row':
      parts.push(item.why ?? '', ...item.answers.map(({ text }) => text));
      break;
    case 'card':
      parts.push(...item.options.flatMap(({ text, reason }) => [text, reason]));
      break;
    case 'order':
      parts.push(...item.steps.flatMap(({ text, why }) => [text, why ?? '']));
      parts.push(...item.strays.flatMap(({ text, reason }) => [text, reason]));
      break;
    case 'recall':
      parts.push(item.why ?? '', ...item.accepted);
      break;
    case 'match':
      for (const { stems, answers, why } of item.rows) {
        parts.push(...stems.map(({ text }) => filled(text)), ...answers.map(({ text }) => text), why ?? '');
      }
      for (const { cells } of item.table?.options ?? [])
        parts.push(...Object.values(cells).map(({ why }) => why ?? ''));
      break;
  }
  return parts.join('\n').toLowerCase();
}

/** The text with every value of every slot. */
function filled(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : part.values.join(' '))).join('');
}
