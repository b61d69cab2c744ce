/** A sequence of step ids with one step put at a place (0 is first); a step that stood elsewhere moves there. */
export function placeStep(order: readonly string[], id: string, place: number): string[] {
  const others = order.filter((step) => step !== id);
  const at = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, at), id, ...others.slice(at)];
}

export function removeStep(order: readonly string[], id: string): string[] {
  return order.filter((step) => step !== id);
}

/** A step is added at the end, or taken back. */
export function toggleStep(order: readonly string[], id: string): string[] {
  return order.includes(id) ? removeStep(order, id) : [...order, id];
}

/** One place up (-1) or down (1); at the end of the sequence it stays. */
export function moveStep(order: readonly string[], id: string, by: -1 | 1): string[] {
  return placeStep(order, id, order.indexOf(id) + by);
}

/**
 * The place that a step held at height `y` would take among the other rows, of which the middles are given from top to bottom; null
 * below the sequence's foot: it is held over the steps that are left out.
 */
export function findPlace(y: number, middles: readonly number[], foot: number): number | null {
  return y > foot ? null : middles.filter((middle) => middle < y).length;
}
