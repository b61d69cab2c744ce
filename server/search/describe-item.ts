import type { AuthoredStem, Item, Template } from '@/domain/bank/item';

/** What an item is about: words by which it is asked, slots with their first value. Nothing of its key and of no option. */
export function describeItem(item: Item): string {
  if (item.form === 'match') {
    const prompts = item.rows.slice(0, 3).map(({ stems }) => firstOf(stems));
    return [firstOf(item.stems), ...prompts].filter((part) => part !== '').join(' ');
  }
  const authored = firstOf(item.stems);
  if (authored !== '' || item.form !== 'scenario') return authored || item.ask;
  const { contexts, cues } = item.table;
  const told = item.needs.map((need) => cues.find((cue) => cue.need === need)?.text ?? []);
  return [contexts[0] ?? [], ...told].map(fillFirst).join(' ').trim() || item.ask;
}

const firstOf = (stems: readonly AuthoredStem[]) => fillFirst(stems[0]?.text ?? []);

function fillFirst(template: Template): string {
  const named = new Map<string, string>();
  return template
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = part.values[0] ?? named.get(part.name ?? '') ?? '';
      if (part.name !== null) named.set(part.name, value);
      return value;
    })
    .join('');
}
