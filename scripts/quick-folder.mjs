import { statfsSync } from 'node:fs';

const MEMORY = '/dev/shm';
/** Several times what the temporary files of a run come to; containers often give far less than a system does. */
const LEAST_BYTES = 4 * 1024 ** 3;

/** A folder in memory for temporary files, or null where there is none that is large enough: nothing written there is waited for. */
export function quickFolder() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= LEAST_BYTES ? MEMORY : null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
