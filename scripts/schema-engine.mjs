// Prisma's schema engine as WebAssembly: it writes and applies migrations without the native engine that the CLI would download.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export const NO_FILTERS = { externalTables: [], externalEnums: [] };

let started = false;

/** Starts an engine on the database that the adapter factory connects to. It wants a schema even for work that reads none. */
export async function startSchemaEngine(adapterFactory, provider) {
  if (!started) {
    globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (message) => console.error(message) };
    const folder = dirname(fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm')));
    const wasm = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), {
      './schema_engine_bg.js': bindings,
    });
    bindings.__wbg_set_wasm(wasm.instance.exports);
    wasm.instance.exports.__wbindgen_start();
    started = true;
  }
  const datamodels = [['schema.prisma', `datasource db {\n  provider = "${provider}"\n}\n`]];
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFactory));
}

/** The migrations that were read, in the words of the engine. */
export function toMigrationsList(folder, provider, migrations) {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
