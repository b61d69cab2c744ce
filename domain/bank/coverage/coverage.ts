/** What a statement of a guide is: the parts of a guide that the bank must test one by one. */
export const statementKinds = [
  'table-row',
  'exam-scenario',
  'bullet',
  'parameter',
  'path',
  'number',
  'trap',
  'faq',
  'quick-map',
  'metric',
  'phase',
  'prose',
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** Where an entry stands in the coverage files. Lines count from 1. */
export interface Spot {
  file: string;
  line: number;
}

/** Something that a guide states, in our own words, and the items that test it; `refused` names the correction that forbids a key. */
export interface Statement extends Spot {
  id: string;
  guides: string[];
  kind: StatementKind;
  says: string;
  items: string[];
  /** Words of which each occurs in what the items show. */
  terms: string[];
  refused: string | null;
}

/** A system or feature that the guides name. */
export interface System extends Spot {
  id: string;
  section: number;
  system: string;
  /** `tested`: a concept and an item. `taught`: a concept alone. `refused`: neither is owed. The last two name the correction that says why. */
  standing: 'tested' | 'taught' | 'refused';
  concept: string | null;
  items: string[];
  correction: string | null;
}

/** Things that candidates confuse. */
export interface ConfusionPair extends Spot {
  id: string;
  says: string;
  /** Two options of a topic between which the generator has a proved minimal pair. */
  minimal: { topic: string; options: [string, string] }[];
  /** Concepts of which one names the other among its confusions. */
  concepts: string[];
  items: string[];
}

/** A mistake in the coverage files, or something that they say and the bank does not bear out. */
export interface Fault extends Spot {
  message: string;
}

/** What the files of a coverage folder say, all of them together. */
export interface Coverage {
  statements: Statement[];
  systems: System[];
  pairs: ConfusionPair[];
  faults: Fault[];
}
