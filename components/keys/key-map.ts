import { type ActionId, type KeyScope, keyActions } from './actions';
import { isCharacterKey } from './name-press';

/** What a learner changed: other keys for an action (none switches it off), and whether letters, digits and signs are heard at all. */
export interface KeyChanges {
  isOff: boolean;
  keys: Partial<Record<ActionId, readonly string[]>>;
}

export const noChanges: KeyChanges = { isOff: false, keys: {} };

/** What was kept, as far as it can be read; what is no action of today is left out. */
export function parseKeyChanges(text: string | null): KeyChanges {
  const kept = parse(text);
  if (typeof kept !== 'object' || kept === null) return noChanges;
  const chosen = 'keys' in kept && typeof kept.keys === 'object' && kept.keys !== null ? kept.keys : {};
  const keys: KeyChanges['keys'] = {};
  for (const { id } of keyActions) {
    const own: unknown = Reflect.get(chosen, id);
    if (Array.isArray(own)) keys[id] = own.filter((key): key is string => typeof key === 'string' && key !== '');
  }
  return { isOff: 'isOff' in kept && kept.isOff === true, keys };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Somebody else wrote there: the keys stay what they are by default.
    return null;
  }
}

export function defaultKeysOf(id: ActionId): readonly string[] {
  return keyActions.find((action) => action.id === id)?.keys ?? [];
}

/** The keys that an action listens to. */
export function keysOf(id: ActionId, changes: KeyChanges): readonly string[] {
  const keys = changes.keys[id] ?? defaultKeysOf(id);
  return changes.isOff ? keys.filter((key) => !isCharacterKey(key)) : keys;
}

/** The changes with other keys for one action; its default keys take the change back. */
export function changeKeys(changes: KeyChanges, id: ActionId, keys: readonly string[]): KeyChanges {
  const { [id]: _, ...others } = changes.keys;
  const isDefault = keys.join(' ') === defaultKeysOf(id).join(' ');
  return { ...changes, keys: isDefault ? others : { ...others, [id]: keys } };
}

export interface KeyConflict {
  key: string;
  /** The other action of that key. */
  with: ActionId;
}

/**
 * What else a changed key does at the same place. Two actions by default share a key only where one of them stands aside (an option's
 * letter comes first), which is no conflict.
 */
export function findConflicts(id: ActionId, changes: KeyChanges): KeyConflict[] {
  return keyActions
    .filter((other) => other.id !== id && (isChanged(id, changes) || isChanged(other.id, changes)))
    .filter((other) => sharesScope(scopesOf(id), other.scopes))
    .flatMap((other) => {
      const theirs = keysOf(other.id, changes);
      return keysOf(id, changes).flatMap((key) => (theirs.includes(key) ? [{ key, with: other.id }] : []));
    });
}

function isChanged(id: ActionId, changes: KeyChanges): boolean {
  return changes.keys[id] !== undefined;
}

function scopesOf(id: ActionId): readonly KeyScope[] {
  return keyActions.find((action) => action.id === id)?.scopes ?? [];
}

function sharesScope(some: readonly KeyScope[], others: readonly KeyScope[]): boolean {
  return some.includes('anywhere') || others.includes('anywhere') || some.some((scope) => others.includes(scope));
}

/** What a press does among the actions that are offered now, the first one first. */
export function findActions(press: string, offered: readonly ActionId[], changes: KeyChanges): ActionId[] {
  return keyActions.flatMap(({ id }) => (offered.includes(id) && keysOf(id, changes).includes(press) ? [id] : []));
}
