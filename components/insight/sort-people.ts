import type { PersonLine } from '@/domain/progress/group/tell-people';

/** A learner's line with the assignments that were brought to an end. */
export type Person = PersonLine & { done: number };

export const PEOPLE_ORDERS = ['name', 'answers', 'right', 'last'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** People by name as they come; or who did least, was right least or was here longest ago first. */
export function sortPeople(people: readonly Person[], order: PeopleOrder): readonly Person[] {
  switch (order) {
    case 'name':
      return people;
    case 'answers':
      return people.toSorted((a, b) => a.answers - b.answers);
    case 'right':
      return people.toSorted((a, b) => (a.right ?? 2) - (b.right ?? 2));
    case 'last':
      return people.toSorted((a, b) => (a.lastAt ?? 0) - (b.lastAt ?? 0));
  }
}
