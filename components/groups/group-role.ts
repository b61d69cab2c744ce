/** What somebody is in a group, from the least. */
export type GroupRole = 'learner' | 'instructor' | 'owner';

export const roleNames: Record<GroupRole, string> = {
  learner: 'Learner',
  instructor: 'Instructor',
  owner: 'Owner',
};

/** Whether somebody of this role assigns work, writes decks and sees how learners stand. */
export function teaches(role: GroupRole): boolean {
  return role !== 'learner';
}
