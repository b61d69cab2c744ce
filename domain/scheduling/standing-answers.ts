/** Of a log, in any order, the answers that were not taken back, in the same order. Whatever log they stand in must hold its voids, too. */
export function standingAnswers<T extends { event: 'answer' | 'void'; issuedId: string }>(log: readonly T[]): T[] {
  const voided = new Set<string>();
  for (const { event, issuedId } of log) if (event === 'void') voided.add(issuedId);
  return log.filter(({ event, issuedId }) => event === 'answer' && !voided.has(issuedId));
}
