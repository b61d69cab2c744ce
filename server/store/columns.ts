import { Prisma } from '@/prisma/generated/sqlite/client';

/** Column names as a typed select has them. */
type Columns = Readonly<Record<string, true>>;

/** `alias."name" AS "alias_name"` for each column, so that joined tables may have columns of one name. The names are ours, never a caller's. */
export function selectList(alias: string, columns: Columns): Prisma.Sql {
  return Prisma.raw(
    Object.keys(columns)
      .map((name) => `${alias}."${name}" AS "${alias}_${name}"`)
      .join(', '),
  );
}

/** The part of a row that `selectList` chose, or null where an outer join found nothing (none of our tables has an empty id). */
export function partOf<Row>(row: Readonly<Record<string, unknown>>, alias: string, columns: Columns): Row | null {
  if (row[`${alias}_id`] === null) return null;
  return Object.fromEntries(Object.keys(columns).map((name) => [name, row[`${alias}_${name}`]])) as Row;
}
