// Settings from the file .env, where there is one; what the environment says already stands. Imported for this effect alone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const file = join(root, '.env');
if (existsSync(file)) process.loadEnvFile(file);
