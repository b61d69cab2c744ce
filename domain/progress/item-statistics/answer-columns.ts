import type { AnswerList } from './answer-list';

/** Lists of first answers behind one another: a place is where an answer is among all of them. */
export interface AnswerColumns {
  /** In the order of each one's first answer. */
  items: readonly ItemPlaces[];
  /** How many lists there are. */
  lists: number;
  /** Place -> its item, an index of `items`. */
  itemAt: Int32Array;
  /** Place -> the list it is from; -1 where that is not of one person. */
  personAt: Int32Array;
  correctAt: Uint8Array;
  sureAt: Uint8Array;
  effortAt: Float64Array;
  chosenAt: readonly (readonly string[] | null)[];
  rightAt: readonly (readonly string[] | null)[];
}

/** Where the answers to an item are, in their order. */
export interface ItemPlaces {
  itemId: string;
  places: Int32Array;
}

/** The columns of some lists, in their order. */
export function columnsOf(lists: readonly AnswerList[]): AnswerColumns {
  const size = lists.reduce((sum, { itemIds }) => sum + itemIds.length, 0);
  const numbers = new Map<string, number>();
  const itemAt = new Int32Array(size);
  const personAt = new Int32Array(size);
  const [correctAt, sureAt, effortAt] = [new Uint8Array(size), new Uint8Array(size), new Float64Array(size)];
  let from = 0;
  for (const [person, list] of lists.entries()) {
    const { itemIds } = list;
    personAt.fill(list.isOfOnePerson ? person : -1, from, from + itemIds.length);
    correctAt.set(list.correct, from);
    sureAt.set(list.sure, from);
    effortAt.set(list.effortMs, from);
    for (const itemId of itemIds) {
      const number = numbers.get(itemId) ?? numbers.size;
      if (number === numbers.size) numbers.set(itemId, number);
      itemAt[from] = number;
      from += 1;
    }
  }
  const items = placesOf([...numbers.keys()], itemAt);
  const chosenAt = lists.flatMap(({ chosen }) => chosen);
  const rightAt = lists.flatMap(({ right }) => right);
  return { items, lists: lists.length, itemAt, personAt, correctAt, sureAt, effortAt, chosenAt, rightAt };
}

function placesOf(itemIds: readonly string[], itemAt: Int32Array): ItemPlaces[] {
  const sizes = new Int32Array(itemIds.length);
  for (const item of itemAt) sizes[item] = (sizes[item] ?? 0) + 1;
  const items = itemIds.map((itemId, item) => ({ itemId, places: new Int32Array(sizes[item] ?? 0) }));
  const filled = new Int32Array(itemIds.length);
  itemAt.forEach((item, place) => {
    const at = filled[item] ?? 0;
    filled[item] = at + 1;
    const own = items[item];
    if (own !== undefined) own.places[at] = place;
  });
  return items;
}
