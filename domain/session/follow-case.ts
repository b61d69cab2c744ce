/** What a case knows of its members: an item that belongs to one says which, and at which place (from 1). */
export interface CaseMember {
  id: string;
  topic: string;
  case?: { id: string; position: number };
}

/** The members of each case by its id, in their order. */
export function casesOf(items: Iterable<CaseMember>): ReadonlyMap<string, readonly CaseMember[]> {
  const cases = new Map<string, CaseMember[]>();
  for (const item of items) {
    if (item.case) cases.set(item.case.id, [...(cases.get(item.case.id) ?? []), item]);
  }
  for (const members of cases.values()) members.sort((one, other) => placeOf(one) - placeOf(other));
  return cases;
}

export interface CaseSituation {
  cases: ReadonlyMap<string, readonly CaseMember[]>;
  /** The item that would be asked next, if any. */
  selected: CaseMember | undefined;
  /** The item answered last, if any. */
  last: CaseMember | undefined;
  /** Whether the case of an item that was answered last is still under way: it was begun today, or in this run. */
  isBegun: (last: CaseMember) => boolean;
  /** Whether a member of a case may be asked now. */
  isOpen: (member: CaseMember) => boolean;
}

/**
 * The member of a case that comes before the selected item, or null. A case that was begun goes on, before anything else and whatever the
 * day's limit of new items; and one that an item was selected from begins with its first member that may be asked.
 */
export function followCase({ cases, selected, last, isBegun, isOpen }: CaseSituation): string | null {
  const open = (member: CaseMember | undefined) => (cases.get(member?.case?.id ?? '') ?? []).find(isOpen)?.id ?? null;
  return (last !== undefined && isBegun(last) ? open(last) : null) ?? open(selected);
}

function placeOf(member: CaseMember): number {
  return member.case?.position ?? 0;
}
