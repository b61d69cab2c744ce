import type { Pack, PackedConcept, PackedQuestion } from '@/domain/session/pack';
import type { OfflineDatabase } from './database';

/** Puts a pack in the place of the one before, less the questions that were answered meanwhile. Answers how many it holds then. */
export async function keepPack(db: OfflineDatabase, pack: Pack): Promise<number> {
  const work = db.transaction(['answers', 'questions', 'concepts'], 'readwrite');
  const answered = new Set((await work.objectStore('answers').getAll()).map(({ answer }) => answer.issued));
  const questions = work.objectStore('questions');
  const concepts = work.objectStore('concepts');
  void questions.clear();
  void concepts.clear();
  const open = pack.questions.filter(({ asked }) => !answered.has(asked.issued));
  for (const [place, packed] of open.entries()) void questions.put({ place, packed });
  for (const concept of pack.concepts) void concepts.put(concept);
  await work.done;
  return open.length;
}

/** The first question of the pack, of some topics where they are named, `without` those given; null when there is none. */
export async function firstPacked(
  db: OfflineDatabase,
  topics: readonly string[] | null,
  without: ReadonlySet<string>,
): Promise<PackedQuestion | null> {
  let cursor = await db.transaction('questions').store.index('place').openCursor();
  while (cursor !== null) {
    const { packed } = cursor.value;
    const isInScope = topics === null || topics.includes(packed.asked.topic.id);
    if (isInScope && !without.has(packed.asked.issued)) return packed;
    cursor = await cursor.continue();
  }
  return null;
}

export async function findPacked(db: OfflineDatabase, issued: string): Promise<PackedQuestion | null> {
  return (await db.get('questions', issued))?.packed ?? null;
}

export async function packedConcepts(
  db: OfflineDatabase,
  { names }: PackedQuestion,
): Promise<Map<string, PackedConcept>> {
  const ids = [...new Set(Object.values(names).flat())];
  const found = await Promise.all(ids.map((id) => db.get('concepts', id)));
  return new Map(found.flatMap((concept) => (concept === undefined ? [] : [[concept.id, concept]])));
}
