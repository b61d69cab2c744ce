import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import type { BankFile } from '../bank';
import { type Coverage, type Spot, statementKinds } from './coverage';

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id is lower-case letters, digits, dots and dashes');
const correction = z.string().regex(/^[AB]\d+$/, 'a correction is named like B23');
const ids = z.array(id);
const says = z.string().min(1);

const statement = z.strictObject({
  id,
  guides: z.array(z.string().regex(/^g\d{3}$/, 'a guide is named like g002')).min(1),
  kind: z.enum(statementKinds),
  says,
  items: ids.default([]),
  terms: z.array(z.string().min(1)).default([]),
  refused: correction.nullable().default(null),
});

const system = z.strictObject({
  id,
  section: z.int().positive(),
  system: says,
  standing: z.enum(['tested', 'taught', 'refused']),
  concept: id.nullable().default(null),
  items: ids.default([]),
  correction: correction.nullable().default(null),
});

const pair = z.strictObject({
  id,
  says,
  minimal: z.array(z.strictObject({ topic: id, options: z.tuple([id, id]) })).default([]),
  concepts: ids.default([]),
  items: ids.default([]),
});

/** Reads the YAML files of a coverage folder: what is sound, and a fault with its place for everything that is not. Throws for nothing that a file can hold. */
export function readCoverage(files: readonly BankFile[]): Coverage {
  const coverage: Coverage = { statements: [], systems: [], pairs: [], faults: [] };
  for (const file of files) readFile(file, coverage);
  return coverage;
}

function readFile({ path, text }: BankFile, into: Coverage): void {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const spot = (offset: number): Spot => ({ file: path, line: lines.linePos(offset).line });
  for (const { pos, message } of document.errors) into.faults.push({ ...spot(pos[0]), message });
  if (document.errors.length > 0) return;
  if (!isMap(document.contents)) {
    into.faults.push({ ...spot(0), message: 'The file has no statements, systems or pairs' });
    return;
  }
  for (const { key, value } of document.contents.items) {
    const name = String(key);
    const at = spot((value as Node | null)?.range?.[0] ?? 0);
    if (!isSeq(value)) {
      into.faults.push({ ...at, message: `"${name}" is no list` });
      continue;
    }
    for (const entry of value.items) {
      const place = spot((entry as Node).range?.[0] ?? 0);
      const data: unknown = (entry as Node).toJS(document);
      if (name === 'statements') keep(statement, data, place, into.statements, into);
      else if (name === 'systems') keep(system, data, place, into.systems, into);
      else if (name === 'pairs') keep(pair, data, place, into.pairs, into);
      else into.faults.push({ ...place, message: `"${name}" is none of statements, systems and pairs` });
    }
  }
}

function keep<T>(schema: z.ZodType<T>, data: unknown, place: Spot, list: (T & Spot)[], into: Coverage): void {
  const read = schema.safeParse(data);
  if (read.success) list.push({ ...read.data, ...place });
  else
    for (const { path, message } of read.error.issues)
      into.faults.push({ ...place, message: `${path.join('.')}: ${message}` });
}
