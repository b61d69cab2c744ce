import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Item } from '@/domain/bank/item';
import type { MockResponse } from '@/domain/exam/exchange';
import { generate } from '@/domain/question/generate';
import type { Question } from '@/domain/question/question';

/** What the server alone knows of a question of an exam. */
export interface SecretQuestion {
  position: number;
  itemId: string;
  /** Such as 2.1. */
  task: string;
  scored: boolean;
  question: Question;
  right: MockResponse;
}

interface Row {
  position: number;
  itemId: string;
  task: string;
  scored: number;
  seed: string;
  compiled: string;
}

/** The questions of a mock exam with their keys, by position: read beside the server, which tells nobody before the end. */
export function readExamKeys(dataDir: string, mockId: string): SecretQuestion[] {
  const database = new Database(join(dataDir, 'checkpoint.db'), { readonly: true, timeout: 10_000 });
  const rows = database
    .prepare<string, Row>(
      `SELECT "asked"."position", "asked"."itemId", "asked"."task", "asked"."scored", "Issued"."seed", "ItemVersion"."compiled"
      FROM "MockQuestion" AS "asked" JOIN "Issued" ON "Issued"."id" = "asked"."issuedId"
        JOIN "ItemVersion" ON "ItemVersion"."version" = "Issued"."version"
      WHERE "asked"."mockId" = ? ORDER BY "asked"."position"`,
    )
    .all(mockId);
  database.close();
  return rows.map(({ position, itemId, task, scored, seed, compiled }) => {
    const { question, answerKey } = generate(JSON.parse(compiled) as Item, Number(seed));
    const { kind: _, ...right } = answerKey.key;
    if ('accepted' in right) throw new Error('No exam asks for typed answers.');
    return { position, itemId, task, scored: scored === 1, question, right };
  });
}

/** A whole response to the question that is not right. */
export function wrongResponse({ question: { options }, right }: SecretQuestion): MockResponse {
  const other = (than: readonly string[]) => options.find(({ id }) => !than.includes(id))?.id ?? '';
  if ('order' in right) return { order: [...right.order.slice(1), ...right.order.slice(0, 1)] };
  if ('choices' in right) return { choices: [...right.choices.slice(1), other(right.choices)] };
  if (!('pairs' in right)) throw new Error('No exam asks for typed answers.');
  const [[prompt, option] = ['', '']] = Object.entries(right.pairs);
  return { pairs: { ...right.pairs, [prompt]: other([option]) } };
}
