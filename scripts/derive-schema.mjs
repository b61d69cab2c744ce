// Derives the PostgreSQL schema from the authored one: Prisma ties a generated client to its provider, and two schemas written by
// hand would drift apart.

/** The PostgreSQL schema as text, to be written into prisma/generated. Refuses an authored schema that it cannot derive from. */
export function derivePostgresqlSchema(authored) {
  const derived = replaceOnce(
    replaceOnce(authored, 'provider = "sqlite"', 'provider = "postgresql"'),
    '"./generated/sqlite"',
    '"./postgresql"',
  );
  return `// Derived from prisma/schema.prisma by scripts/derive-schema.mjs: edit that one.\n${derived}`;
}

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) {
    throw new Error(
      `prisma/schema.prisma must contain ${from} exactly once: the PostgreSQL schema is derived from it.`,
    );
  }
  return text.replace(from, to);
}
