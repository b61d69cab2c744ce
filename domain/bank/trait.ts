import type { Draft } from './draft';
import { type Inline, sliceInline } from './inline';
import type { Trait } from './item';
import { fold, isId, slug } from './slug';

/** Cuts `{#id}` off the end of a heading. The id is null where there is none; one that cannot be an id is reported. */
export function cutId(heading: Inline, draft: Draft): { rest: Inline; id: string | null } {
  const found = /\s*\{#([^{}]*)\}$/.exec(heading.shape);
  if (found === null) return { rest: heading, id: null };
  const rest = sliceInline(heading, 0, found.index);
  const id = found[1] ?? '';
  if (isId(id)) return { rest, id };
  draft.report('bad-id', heading.at, `"${id}" cannot be an id`);
  return { rest, id: null };
}

/** Reads a column's heading: its id is `{#id}` or the heading's slug, `(lowest wins)` or `(highest wins)` makes it a ranking. */
export function readTrait(heading: Inline, draft: Draft): Trait {
  const { rest, id } = cutId(heading, draft);
  const suffix = /\s*\((lowest|highest) wins\)$/i.exec(rest.shape);
  const name = suffix === null ? rest : sliceInline(rest, 0, suffix.index);
  const ranking = suffix === null ? null : suffix[1]?.toLowerCase() === 'lowest' ? 'lowest wins' : 'highest wins';
  return { id: id ?? slug(name.text), heading: name.text, ranking };
}

/** Whether a heading holds its id, good or bad. */
export const holdsId = (heading: Inline) => /\{#[^{}]*\}$/.test(heading.shape);

/** Finds a trait by its heading or id, case aside. */
export function findTrait(traits: readonly Trait[], words: string): Trait | undefined {
  const name = fold(words);
  return traits.find((trait) => fold(trait.heading) === name) ?? traits.find((trait) => trait.id === words);
}
