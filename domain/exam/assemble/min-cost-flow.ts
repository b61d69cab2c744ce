/** An edge of a network as it is drawn: from one node to another, with room for so many units at a cost each. */
export interface Edge {
  from: number;
  to: number;
  room: number;
  cost: number;
}

export interface Flow {
  /** Units that went from source to sink: as many as can. */
  sent: number;
  /** By edge, in the order given. */
  used: number[];
  /** Nodes that the source could still reach: the near side of a smallest cut. */
  reached: ReadonlySet<number>;
}

interface Arc {
  to: number;
  left: number;
  cost: number;
  back: number;
}

/**
 * The cheapest of the largest flows from a source to a sink (node numbers below `nodes`), by successive shortest paths (Bellman and Ford
 * with a queue). Costs may be negative as long as no ring of edges costs less than nothing. Rooms and costs are whole numbers.
 */
export function minCostFlow(nodes: number, edges: readonly Edge[], [source, sink]: [number, number]): Flow {
  const arcs: Arc[] = [];
  const leaving: number[][] = Array.from({ length: nodes }, () => []);
  for (const { from, to, room, cost } of edges) {
    leaving[from]?.push(arcs.length);
    leaving[to]?.push(arcs.length + 1);
    arcs.push({ to, left: room, cost, back: arcs.length + 1 }, { to: from, left: 0, cost: -cost, back: arcs.length });
  }

  let sent = 0;
  for (;;) {
    const { cameBy, reached } = shortestPaths(source, leaving, arcs);
    if (!reached.has(sink)) {
      return { sent, used: edges.map((edge, index) => edge.room - (arcs[index * 2]?.left ?? 0)), reached };
    }
    const path = pathTo(sink, source, cameBy, arcs);
    const units = Math.min(...path.map(({ left }) => left));
    for (const arc of path) {
      arc.left -= units;
      const back = arcs[arc.back];
      if (back) back.left += units;
    }
    sent += units;
  }
}

function shortestPaths(source: number, leaving: readonly number[][], arcs: readonly Arc[]) {
  const costs = leaving.map(() => Number.POSITIVE_INFINITY);
  const cameBy: number[] = leaving.map(() => -1);
  const waiting = leaving.map(() => false);
  costs[source] = 0;
  const queue = [source];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as number;
    waiting[node] = false;
    for (const index of leaving[node] ?? []) {
      const { to, left, cost } = arcs[index] as Arc;
      const reaching = (costs[node] as number) + cost;
      if (left === 0 || reaching >= (costs[to] as number)) continue;
      costs[to] = reaching;
      cameBy[to] = index;
      if (!waiting[to]) queue.push(to);
      waiting[to] = true;
    }
  }
  const reached = new Set(costs.flatMap((cost, node) => (cost === Number.POSITIVE_INFINITY ? [] : [node])));
  return { cameBy, reached };
}

function pathTo(sink: number, source: number, cameBy: readonly number[], arcs: readonly Arc[]): Arc[] {
  const path: Arc[] = [];
  for (let node = sink; node !== source; ) {
    const arc = arcs[cameBy[node] as number] as Arc;
    path.push(arc);
    node = (arcs[arc.back] as Arc).to;
  }
  return path;
}
