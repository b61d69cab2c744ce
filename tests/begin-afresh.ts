import { vi } from 'vitest';
import { forgetEverything } from '@/server/testing/forget-everything';

const KEPT = Symbol.for('tests.environment');
const registry = globalThis as unknown as Record<symbol, unknown>;

// Test files share a process, which saves them loading the same modules again: each begins without what others keep process-wide, and with the
// environment that the first one found.
forgetEverything();
vi.restoreAllMocks();
vi.unstubAllEnvs();
vi.useRealTimers();

registry[KEPT] ??= { ...process.env };
const before = registry[KEPT] as NodeJS.ProcessEnv;
for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
Object.assign(process.env, before);
