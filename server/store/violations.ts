/** The parts of Prisma's errors that are read here, whether a typed call or a raw statement threw. */
interface Known {
  code?: unknown;
  meta?: { code?: unknown; driverAdapterError?: { cause?: Cause } };
}

interface Cause {
  kind?: unknown;
  originalCode?: unknown;
  originalMessage?: unknown;
}

function known(error: unknown): Known {
  return typeof error === 'object' && error !== null ? (error as Known) : {};
}

/** A row with that key is there already. */
export function isUniqueViolation(error: unknown): boolean {
  const { code, meta } = known(error);
  return code === 'P2002' || meta?.driverAdapterError?.cause?.kind === 'UniqueConstraintViolation';
}

/** A column that must have a value was given none. Only the database's own message names the column in both databases. */
export function isNullViolation(error: unknown, column: string): boolean {
  const cause = known(error).meta?.driverAdapterError?.cause;
  return cause?.kind === 'NullConstraintViolation' && new RegExp(`\\b${column}\\b`).test(String(cause.originalMessage));
}

/** A row points at one that is not there. */
export function isForeignKeyViolation(error: unknown): boolean {
  const { code, meta } = known(error);
  return code === 'P2003' || meta?.driverAdapterError?.cause?.kind === 'ForeignKeyConstraintViolation';
}

/** PostgreSQL gave up one of several transactions that stood in each other's way; done again, it goes through. */
export function isTransient(error: unknown): boolean {
  const { code, meta } = known(error);
  const cause = meta?.driverAdapterError?.cause;
  return (
    code === 'P2034' ||
    cause?.kind === 'TransactionWriteConflict' ||
    ['40001', '40P01'].includes(String(cause?.originalCode))
  );
}
