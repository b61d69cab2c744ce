import { type Piece, readPieces } from './limited-markdown';

/** A concept as a card shows it. */
export interface CardConcept {
  id: string;
  name: string;
  /** Further words by which texts name it. */
  aliases?: readonly string[];
  what: string;
  when: string;
  /** Its place in the glossary. */
  url: string;
}

export interface NamedPiece extends Piece {
  /** The concept that the piece names, where it is the first to do so in its text. */
  concept: CardConcept | null;
}

/** Finds names of concepts in texts. */
export type NameFinder = (text: string) => NamedPiece[];

const bare = (name: string) => name.replaceAll('`', '').trim();
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Abbreviations and code stand for something only as they are written: EFS, `File`. */
const isExact = (name: string) => /^[\p{Lu}\d]{1,5}$|^`[^`]+`$/u.test(name.trim());

/** Makes a finder for some concepts: whole words, the longest name first, each concept once in a text, a plural s included. */
export function finderOf(concepts: readonly CardConcept[]): NameFinder {
  const byName = new Map<string, CardConcept>();
  for (const concept of concepts)
    for (const name of [concept.name, ...(concept.aliases ?? [])].map(bare))
      if (name.length > 1 && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), concept);
  if (byName.size === 0) return (text) => readPieces(text, 0).map((piece) => ({ ...piece, concept: null }));

  const exact = new Set(concepts.flatMap(({ name, aliases = [] }) => [name, ...aliases].filter(isExact).map(bare)));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(${names.join('|')})s?(?![\\p{L}\\p{N}_-])`, 'giu');
  const find = (word: string, seen: Set<CardConcept>): CardConcept | null => {
    const concept = byName.get(word.toLowerCase());
    const isOther = [...exact].some((name) => name !== word && name.toLowerCase() === word.toLowerCase());
    if (concept === undefined || isOther || seen.has(concept)) return null;
    seen.add(concept);
    return concept;
  };
  return (text) => {
    const seen = new Set<CardConcept>();
    return readPieces(text, 0).flatMap((piece) =>
      piece.kind === 'code' ? [{ ...piece, concept: find(piece.text, seen) }] : cut(piece, pattern, seen, find),
    );
  };
}

function cut(
  piece: Piece,
  pattern: RegExp,
  seen: Set<CardConcept>,
  find: (word: string, seen: Set<CardConcept>) => CardConcept | null,
): NamedPiece[] {
  const parts: NamedPiece[] = [];
  let at = 0;
  const push = (from: number, to: number, concept: CardConcept | null) => {
    if (to > from) parts.push({ kind: 'text', text: piece.text.slice(from, to), start: piece.start + from, concept });
  };
  for (const match of piece.text.matchAll(pattern)) {
    const concept = find(match[1] ?? '', seen);
    if (concept === null) continue;
    push(at, match.index, null);
    at = match.index + match[0].length;
    push(match.index, at, concept);
  }
  push(at, piece.text.length, null);
  return parts;
}
