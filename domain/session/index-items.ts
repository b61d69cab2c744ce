/** A bank's items as choosing looks them up. Made once for a bank: choosing then takes time with what a learner met, not with the bank. */
export interface ItemIndex {
  /** Each item's topic, and its place in the bank's order (from 0). */
  places: ReadonlyMap<string, { topic: string; position: number }>;
  /** The item ids of each topic, in the bank's order. */
  topics: ReadonlyMap<string, readonly string[]>;
}

/** The index of items given in the bank's order; their ids are unique. */
export function indexItems(items: Iterable<{ id: string; topic: string }>): ItemIndex {
  const places = new Map<string, { topic: string; position: number }>();
  const topics = new Map<string, string[]>();
  for (const { id, topic } of items) {
    places.set(id, { topic, position: places.size });
    const ofTopic = topics.get(topic);
    if (ofTopic === undefined) topics.set(topic, [id]);
    else ofTopic.push(id);
  }
  return { places, topics };
}
