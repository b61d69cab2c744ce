import { type ActionId, type KeyScope, keyActions } from './actions';
import { type KeyChanges, keysOf } from './key-map';

export interface KeyRow {
  does: string;
  keys: readonly string[];
}

export interface KeyGroup {
  title: string;
  rows: KeyRow[];
}

const groups: { title: string; scopes: readonly KeyScope[] }[] = [
  { title: 'Before the verdict', scopes: ['question', 'covered'] },
  { title: 'After the verdict', scopes: ['verdict'] },
  { title: 'In a mock exam', scopes: ['mock'] },
  { title: 'Everywhere', scopes: ['anywhere'] },
];

const arrows: KeyRow = { does: 'Move the step that has the focus', keys: ['↑', '↓'] };

/** The actions under the titles that the list of keys and the settings show. What is heard at both stages stands under the first. */
export function groupActions(): { title: string; ids: ActionId[] }[] {
  const placed = new Set<ActionId>();
  return groups.map(({ title, scopes }) => {
    const ids = keyActions
      .filter(({ id, scopes: own }) => !placed.has(id) && own.some((scope) => scopes.includes(scope)))
      .map(({ id }) => id);
    for (const id of ids) placed.add(id);
    return { title, ids };
  });
}

/** What the list of keys shows: the ten options as one row each way while they keep their own letters, and what has a key at all. */
export function listKeys(changes: KeyChanges): KeyGroup[] {
  return groupActions().map(({ title, ids }, index) => {
    const single = ids.filter((id) => !isOfOption(id) || changes.keys[id] !== undefined);
    const rows = single.map((id) => ({ does: doesOf(id), keys: keysOf(id, changes) }));
    const options = index === 0 && !changes.isOff ? optionRows(changes) : [];
    const all = index === 0 ? [...options, ...rows, arrows] : rows;
    return { title, rows: all.filter(({ keys }) => keys.length > 0) };
  });
}

function optionRows(changes: KeyChanges): KeyRow[] {
  const isOwn = (verb: string) => keyActions.some(({ id }) => id.startsWith(verb) && changes.keys[id] === undefined);
  return [
    { does: 'Choose an option or add a step, or take it back', keys: isOwn('choose ') ? ['A–J', '1–9'] : [] },
    { does: 'Strike an option out, or back in', keys: isOwn('strike ') ? ['Shift+A–J'] : [] },
  ];
}

/** Whether it is one of the ten of a kind that choose or strike an option. */
export function isOfOption(id: ActionId): boolean {
  return /^(choose|strike) /.test(id);
}

export function doesOf(id: ActionId): string {
  return keyActions.find((action) => action.id === id)?.does ?? '';
}
