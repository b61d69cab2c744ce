/** Where an item stands: its topic, and its place in the bank's order (from 0). */
export interface Place {
  topic: string;
  position: number;
}

/** A bank's items as choosing looks them up. Made once for a bank: choosing then takes time with what a learner met, not with the bank. */
export interface ItemIndex {
  places: ReadonlyMap<string, Place>;
  /** The item ids of each topic, in the bank's order. */
  topics: ReadonlyMap<string, readonly string[]>;
}

/** The index of items given in the bank's order; their ids are unique. */
export function indexItems(items: Iterable<{ id: string; topic: string }>): ItemIndex {
  const places = new Map<string, Place>();
  const topics = new Map<string, string[]>();
  for (const { id, topic } of items) {
    places.set(id, { topic, position: places.size });
    const ofTopic = topics.get(topic);
    if (ofTopic === undefined) topics.set(topic, [id]);
    else ofTopic.push(id);
  }
  return { places, topics };
}

/** The part of an index whose items are kept, in the same order; it shares the places of the whole. */
export function narrowIndex({ topics, places }: ItemIndex, keep: (itemId: string) => boolean): ItemIndex {
  const kept: { places: Map<string, Place>; topics: Map<string, string[]> } = { places: new Map(), topics: new Map() };
  for (const [topic, itemIds] of topics) {
    const own = itemIds.filter(keep);
    if (own.length === 0) continue;
    kept.topics.set(topic, own);
    for (const id of own) kept.places.set(id, places.get(id) as Place);
  }
  return kept;
}

/** The part of an index that holds the given items, as far as it knows them: one step for each, whatever the bank's size. */
export function pickFromIndex({ places }: ItemIndex, itemIds: Iterable<string>): ItemIndex {
  const known = [...new Set(itemIds)].flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  known.sort((one, other) => one.place.position - other.place.position);
  const topics = new Map<string, string[]>();
  for (const { id, place } of known) {
    const ofTopic = topics.get(place.topic);
    if (ofTopic === undefined) topics.set(place.topic, [id]);
    else ofTopic.push(id);
  }
  return { places: new Map(known.map(({ id, place }) => [id, place])), topics };
}
