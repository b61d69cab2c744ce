import { join } from 'node:path';
import { env } from './env';
import { processWide } from './process-wide';
import { openFloor } from './store/floor';

/** One read and one durable write of two rows by the raw driver: what `npm run bench` measures the application against. */
export function touchFloor(): void {
  processWide('bench-floor', () => openFloor(join(env().dataDir, 'bench-floor.db'))).readOneAndWriteTwo();
}
