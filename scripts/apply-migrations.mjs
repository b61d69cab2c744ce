// Applies migrations with Prisma's engine, all that are missing in one transaction: as they come, the adapters apply a script statement
// by statement, and a killed or failed start would leave half of one behind, which the engine then refuses to go on from.
import { NO_FILTERS, startSchemaEngine, toMigrationsList } from './schema-engine.mjs';

/**
 * Answers the names of the migrations applied. `runScript` runs SQL of several statements on the connection as it is; `check` may
 * throw before the transaction is committed. The connection is closed in any case, which rolls back what was not committed.
 */
export async function applyMigrations({ factory, connection, provider, folder, migrations, begin, runScript, check }) {
  let refused;
  const executeScript = (script) =>
    runScript(script).catch((error) => {
      refused ??= error;
      throw error;
    });
  try {
    await runScript(begin);
    // The engine disposes of what it was given; this connection has a COMMIT to come.
    const lent = Object.assign(Object.create(connection), { executeScript, dispose: async () => {} });
    const engine = await startSchemaEngine(
      {
        provider: factory.provider,
        adapterName: factory.adapterName,
        connect: async () => lent,
        connectToShadowDb: () => Promise.reject(new Error('Applying migrations needs no shadow database.')),
      },
      provider,
    );
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: toMigrationsList(folder, provider, migrations),
      filters: NO_FILTERS,
    });
    await check?.();
    await runScript('COMMIT');
    return appliedMigrationNames;
  } catch (error) {
    if (!refused) throw error;
    // The engine's own message does not say what the database said.
    const said = refused.cause?.originalMessage ?? refused.message;
    throw new Error(`A database migration failed, and nothing was changed: ${said}`, { cause: error });
  } finally {
    await connection.dispose();
  }
}
