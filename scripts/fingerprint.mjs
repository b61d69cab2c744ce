import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Files below a path of the project, sorted, with forward slashes; nothing when the path does not exist. */
export function filesBelow(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

/** A hash of the contents of files and folders (paths within the project), less those whose path matches `except`. */
export function fingerprint(paths, except = /$^/) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow)) {
    if (except.test(file)) continue;
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
