/** What has to be done before somebody who alone owns groups can go. */
export function sayHandOver(groups: readonly { name: string }[]): string {
  const names = groups.map(({ name }) => `“${name}”`).join(', ');
  const [it, owner] = groups.length === 1 ? ['it', 'its only owner'] : ['each of them', 'the only owner'];
  return `Others belong to ${names}, and you are ${owner}: make somebody else an owner of ${it} first, or delete the group.`;
}
