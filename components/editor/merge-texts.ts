import { diff3Merge } from 'node-diff3';

/** A stretch of a merge: lines that go without saying, or two wordings of which somebody has to choose; conflicts are numbered from 1. */
export type MergePart =
  | { kind: 'agreed'; text: string }
  | { kind: 'conflict'; number: number; mine: string; base: string; theirs: string };

/** Whose wording of a conflict is taken. */
export type Choice = 'mine' | 'theirs' | 'both';

/** What the library gives, which says so of nothing. */
interface Region {
  ok?: string[];
  conflict?: { a: string[]; o: string[]; b: string[] };
}

/** Merges two texts that began from the same one, line by line. Each line keeps its own end. */
export function mergeTexts({ mine, base, theirs }: { mine: string; base: string; theirs: string }): MergePart[] {
  const regions: Region[] = diff3Merge(linesOf(mine), linesOf(base), linesOf(theirs), { excludeFalseConflicts: true });
  let number = 0;
  return regions.flatMap(partRows).flatMap(({ ok, conflict }): MergePart[] => {
    if (ok) return [{ kind: 'agreed', text: ok.join('') }];
    if (!conflict) return [];
    const [a, o, b] = [conflict.a.join(''), conflict.o.join(''), conflict.b.join('')];
    number += 1;
    return [{ kind: 'conflict', number, mine: a, base: o, theirs: b }];
  });
}

/**
 * Rows of a table stand close, so that edits of neighbours look like one conflict. Where all three texts have the same rows in the same order, by their first
 * cells, each row is settled by itself.
 */
function partRows(region: Region): Region[] {
  const { a, o, b } = region.conflict ?? { a: [], o: [], b: [] };
  const isSameRow = (row: string, index: number) => {
    const name = nameOfRow(row);
    return name !== null && nameOfRow(a[index] ?? '') === name && nameOfRow(b[index] ?? '') === name;
  };
  if (o.length < 2 || a.length !== o.length || b.length !== o.length || !o.every(isSameRow)) return [region];
  return o.map((row, index) => {
    const [mine = '', theirs = ''] = [a[index], b[index]];
    if (mine === row || mine === theirs) return { ok: [theirs] };
    return theirs === row ? { ok: [mine] } : { conflict: { a: [mine], o: [row], b: [theirs] } };
  });
}

const nameOfRow = (line: string) => /^\|\s*([^|\s][^|]*?)\s*\|/.exec(line)?.[1] ?? null;

/** The text that comes of a merge, with a choice for each conflict in its order; what is not chosen yet keeps both sides. */
export function settleMerge(parts: readonly MergePart[], choices: readonly Choice[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'agreed') return part.text;
      const choice = choices[part.number - 1] ?? 'both';
      return choice === 'both' ? join(part.mine, part.theirs) : part[choice];
    })
    .join('');
}

/** One below the other, also where the first is the end of a file without an end of line. */
const join = (one: string, other: string) => (one === '' || /\n$/.test(one) ? one + other : `${one}\n${other}`);

const linesOf = (text: string) => text.split(/(?<=\n)/);
