import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const content = fileURLToPath(new URL('../../content', import.meta.url));

const TASKS = [1, 2, 3, 4].flatMap((domain) => [1, 2, 3].map((task) => `${domain}.${task}`));

/** How far apart the two statements of a topic lie: in different domains, and every pair of them once in twelve topics. */
const APART = 5;

/**
 * Writes a bank that covers all four domains: the shipped one, its topics dealt out to the task statements in turn, two to each, whatever
 * they are about. Questions and keys are those of the shipped bank; only where they count is another matter.
 */
export async function writeRelabelledBank(folder: string): Promise<void> {
  const names = (await readdir(content)).filter((name) => name.endsWith('.md')).sort();
  await Promise.all(
    names.map(async (name, index) => {
      const text = await readFile(join(content, name), 'utf8');
      await writeFile(join(folder, name), relabelled(text, [taskAt(index), taskAt(index + APART)]));
    }),
  );
}

const taskAt = (index: number): string => TASKS[index % TASKS.length] ?? '';

/** A topic that counts for these statements alone: what single items say of theirs is gone. */
function relabelled(text: string, tasks: readonly string[]): string {
  const exams = `{ MLA-C01: ${JSON.stringify(tasks)}, MLA-C02: ${JSON.stringify(tasks)} }`;
  return text.replace(/^exams: .*$/m, `exams: ${exams}`).replace(/^Exams: .*\n/gm, '');
}
