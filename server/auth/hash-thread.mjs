// Hashes and verifies passwords, one at a time, on a thread of its own: each takes some 20 MB and most of a tenth of a second. Knows the commonest ones, too.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { argon2id, argon2Verify } from 'hash-wasm';

/** OWASP's recommendation for Argon2id. */
const COST = { memorySize: 19 * 1024, iterations: 2, parallelism: 1, hashLength: 32 };

/** Read when the first password is chosen: one to a line, in small letters. Where they are from: common-passwords.md. */
let common = '';

function isCommon(password) {
  common ||= gunzipSync(readFileSync(new URL('common-passwords.txt.gz', import.meta.url))).toString('latin1');
  return common.includes(`\n${password.toLowerCase()}\n`);
}

async function run({ password, hash, chosen }) {
  if (chosen !== undefined) return isCommon(chosen);
  if (hash !== undefined) return argon2Verify({ password, hash });
  return argon2id({ password, salt: randomBytes(16), ...COST, outputType: 'encoded' });
}

let line = Promise.resolve();

parentPort?.on('message', (job) => {
  line = line.then(async () => {
    try {
      parentPort?.postMessage({ id: job.id, result: await run(job) });
    } catch (error) {
      parentPort?.postMessage({ id: job.id, problem: String(error) });
    }
  });
});
