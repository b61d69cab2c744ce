import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './browser';
import { serveEmptyPage } from './empty-page';
import { startServer } from './server';
import { median, printTable } from './table';

/** The last line that runs on Node.js 20. Fetched when it is asked for: nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 5;
/** Now and then Lighthouse loses the beginning of a page in its recording, says so, and measures nothing. */
const ATTEMPTS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

type Scores = Record<(typeof CATEGORIES)[number] | 'shift', number>;

/** Lighthouse with its mobile settings, the median of five runs, beside an empty page of the same Next.js. */
export async function benchLighthouse(): Promise<void> {
  const browserPath = await chromiumPath();
  const empty = await serveEmptyPage();
  const server = await startServer();
  try {
    const pages = [['floor: empty page', `${empty.origin}/`]];
    for (const path of ['/', '/practice', '/topics/instances-for-training']) pages.push([path, server.origin + path]);
    for (const [name = '', url = ''] of pages) {
      const runs = Array.from({ length: RUNS }, () => run(url, browserPath));
      const middle = (key: keyof Scores) => median(runs.map((scores) => scores[key]));
      const scores = CATEGORIES.map((key) => (100 * middle(key)).toFixed(0));
      // Told as they come: a page takes a minute.
      printTable([
        ['page', ...CATEGORIES, 'layout shift'],
        [name, ...scores, middle('shift').toFixed(4)],
      ]);
    }
  } finally {
    await server.stop();
    empty.stop();
  }
}

function run(url: string, browserPath: string): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'checkpoint-lighthouse-'));
  const output = join(folder, 'report.json');
  const args = ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${output}`];
  const flags = `--chrome-flags=--headless=new --no-sandbox --disable-background-networking --user-data-dir=${folder}/profile`;
  const env = { ...process.env, CHROME_PATH: browserPath };
  try {
    const only = `--only-categories=${CATEGORIES.join(',')}`;
    const measure = () => spawnSync('npx', [...args, only, flags], { env, encoding: 'utf8' });
    let measured = measure();
    for (let attempt = 1; measured.status !== 0 && attempt < ATTEMPTS; attempt++) measured = measure();
    if (measured.status !== 0) throw new Error(`Lighthouse ended with ${measured.status}:\n${measured.stderr}`);
    const report = JSON.parse(readFileSync(output, 'utf8')) as {
      categories: Record<string, { score: number }>;
      audits: Record<string, { numericValue?: number }>;
    };
    const score = (key: string) => report.categories[key]?.score ?? Number.NaN;
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      shift: report.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
