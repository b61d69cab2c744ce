/** The parts of Prisma's errors that are read here, whether a typed call or a raw statement threw. */
interface Known {
  code?: unknown;
  meta?: { code?: unknown; driverAdapterError?: { cause?: { kind?: unknown; originalCode?: unknown } } };
}

function known(error: unknown): Known {
  return typeof error === 'object' && error !== null ? (error as Known) : {};
}

/** A row with that key is there already. */
export function isUniqueViolation(error: unknown): boolean {
  const { code, meta } = known(error);
  return code === 'P2002' || meta?.driverAdapterError?.cause?.kind === 'UniqueConstraintViolation';
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
