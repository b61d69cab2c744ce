import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = (name: string) => readFileSync(join(root, 'domain/bank/fixtures', name), 'utf8');
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'checkpoint-bank-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The command in one file: read module by module, it takes longer to begin than to do most of what it does. */
let program = '';
beforeAll(async () => {
  program = join(folderOf({}), 'bank.cjs');
  const entry = join(root, 'scripts/bank/main.ts');
  await build({ entryPoints: [entry], outfile: program, bundle: true, platform: 'node', logLevel: 'silent' });
});

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

function run(script: string, folder: string, args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, CONTENT_DIR: folder };
    execFile(process.execPath, [script, ...args], { env, cwd: tmpdir() }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** What the command prints and ends with. */
const bank = (folder: string, ...args: string[]) => run(program, folder, args);
/** The same as `npm run --silent bank -- …` has it. */
const npmRunBank = (folder: string, ...args: string[]) => run(join(root, 'scripts/bank.mjs'), folder, args);

describe('npm run bank', () => {
  it('checks: problems with their places, warnings do not fail', async () => {
    const { code, stdout } = await npmRunBank(
      folderOf({ 'tuning.md': fixture('tuning.md'), 'README.md': 'For readers.' }),
      'check',
    );
    expect(stdout).toMatch(/^tuning\.md:17:10 never-right warning: .+ \(.+\)$/m);
    expect(stdout).toMatch(/^1 item in 1 topic: 0 errors, 2 warnings/m);
    expect(code).toBe(0);
  });

  it('checks: a folder without any item fails, as no server starts with it', async () => {
    const { code, stdout } = await npmRunBank(folderOf({ 'README.md': 'For readers.' }), 'check');
    expect(stdout).toMatch(/^The folder holds no item/m);
    expect(code).toBe(1);
  });

  it('checks: a refused proof is an error at its row', async () => {
    const text = fixture('tuning.md').replace(
      'continuous range | Bayesian optimization',
      'continuous range | Hyperband',
    );
    const { code, stdout } = await bank(folderOf({ 'sub/tuning.md': text }), 'check');
    expect(stdout).toMatch(/^sub\/tuning\.md:39:1 answer-lacks-need .+ \(.+\)$/m);
    expect(code).toBe(1);
  });

  it('checks what the questions give away, unless the file waives it', async () => {
    const wrong = ['Open mode', 'Fast File mode', 'FSx for Lustre'].map((name) => `- [ ] ${name}: it streams nothing`);
    const card = ['## pipes', '> What fills a pipe?', ['- [x] Pipe mode: it streams', ...wrong].join('\n')].join(
      '\n\n',
    );
    const waived = `---\ntitle: Modes\nwaive: { telling-word: "the mode is named so" }\n---\n\n${card}\n`;
    const folders = [`# Modes\n\n${card}\n`, waived].map((text) => folderOf({ 'modes.md': text }));
    const [open, silent] = await Promise.all(folders.map((folder) => bank(folder, 'check')));
    expect(open?.stdout).toMatch(/^modes\.md:3:1 telling-word warning: "pipe" .+ \(.+\)$/m);
    expect(silent?.stdout).toMatch(/^1 item in 1 topic: 0 errors, 0 warnings/);
    expect([open?.code, silent?.code]).toEqual([0, 0]);
  });

  it('checks more before shipping', async () => {
    const folder = folderOf({ 'plain.md': fixture('plain.md') });
    const [authored, shipped] = await Promise.all([bank(folder, 'check'), bank(folder, 'check', '--shipped')]);
    expect([authored.code, shipped.code]).toEqual([0, 1]);
    expect(authored.stdout).not.toContain('no-source');
    expect(shipped.stdout).toMatch(/^plain\.md:5:1 no-source /m);
  });

  it('prints questions, one JSON object a line and nothing else', async () => {
    const folder = folderOf({ 'tuning.md': fixture('tuning.md') });
    const { code, stdout, stderr } = await bank(folder, 'questions', '--item', 'amt-1', '--seeds', '3', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.seed)).toEqual([0, 1, 2]);
    const keys = [
      'item',
      'topic',
      'kind',
      'seed',
      'exams',
      'stem',
      'options',
      'key',
      'reasons',
      'proved',
      'needs',
      'sources',
      'today',
    ];
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(keys);
      expect(line).toMatchObject({
        item: 'amt-1',
        topic: 'tuning',
        kind: 'single',
        key: ['bayes'],
        proved: true,
        today: null,
      });
      expect(Object.keys(line.reasons).toSorted()).toEqual(line.options.map(({ id }: { id: string }) => id).toSorted());
    }
  });

  it('prints a minimal pair or a reverse of an item that can give it', async () => {
    const folder = folderOf({ 'tuning.md': fixture('tuning.md') });
    const twisted = (twist: string) => bank(folder, 'questions', '--item', 'amt-1', '--twist', twist, '--json');
    const [pair, reverse] = await Promise.all(['pair', 'reverse'].map(twisted));
    const read = (stdout = '') => JSON.parse(stdout) as unknown;
    expect(read(pair?.stdout)).toMatchObject({ item: 'amt-1', kind: 'single', seed: 2 ** 30, twist: 'pair' });
    expect(read(reverse?.stdout)).toMatchObject({ item: 'amt-1', kind: 'reverse', seed: 2 ** 31, twist: 'reverse' });
    expect([pair?.code, reverse?.code]).toEqual([0, 0]);
  });

  it('prints no twist of an item that cannot give it', async () => {
    const folder = folderOf({ 'plain.md': fixture('plain.md'), 'tuning.md': fixture('tuning.md') });
    const all = await bank(folder, 'questions', '--twist', 'pair', '--json');
    expect([all.code, all.stdout.trimEnd().split('\n').length]).toEqual([0, 1]);
    const items = await bank(folder, 'questions', '--json');
    const row = items.stdout.split('\n').find((line) => line.includes('"kind":"single"') && !line.includes('amt-1'));
    const { item } = JSON.parse(row ?? '{}') as { item: string };
    const { code, stdout, stderr } = await bank(folder, 'questions', '--item', item, '--twist', 'pair');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`"${item}" cannot be asked as a pair`);
  });

  it('says which item it does not know', async () => {
    const { code, stdout, stderr } = await bank(
      folderOf({ 'tuning.md': fixture('tuning.md') }),
      'questions',
      '--item',
      'nope',
      '--json',
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('no item "nope"');
  });

  it('counts as JSON', async () => {
    const folder = folderOf({ 'ranking.md': fixture('ranking.md'), 'tuning.md': fixture('tuning.md') });
    const { code, stdout } = await bank(folder, 'stats', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      items: 4,
      proved: 4,
      provedShare: 1,
      needsPerItem: { 2: 3, 3: 1 },
      oneHotTopics: [],
      surface: { questions: 80, testWise: [{ heuristic: 'longest' }, {}, {}, {}, {}, {}] },
      surfaceOfTwists: {
        pair: { questions: 20, testWise: [{ heuristic: 'longest', chance: 0.25 }, {}, {}, {}, {}, {}] },
        reverse: { questions: 40, keyPositions: [{ options: 3, right: 1 }], shareFailingOneNeed: null },
      },
    });
  });

  it('counts as a table, twists apart from the plain questions', async () => {
    const { code, stdout } = await bank(folderOf({ 'tuning.md': fixture('tuning.md') }), 'stats');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^questions looked at +20$/m);
    expect(stdout).toMatch(/^pair: questions looked at +20$/m);
    expect(stdout).toMatch(/^reverse: guesser: first +[\d.]+ % \(chance 33\.3 %\)$/m);
  });

  it('stamps files and leaves the stamped ones alone', async () => {
    const plain = `\uFEFF${fixture('plain.md').replaceAll('\n', '\r\n')}`;
    const folder = folderOf({ 'plain.md': plain, 'ranking.md': fixture('ranking.md') });
    const outside = folderOf({ 'outside.md': fixture('plain.md') });
    symlinkSync(join(outside, 'outside.md'), join(folder, 'link.md'));
    const first = await bank(folder, 'stamp');
    expect(first).toMatchObject({ code: 0, stdout: 'plain.md: ids written\n1 of 2 files changed.\n' });
    const stamped = readFileSync(join(folder, 'plain.md'), 'utf8');
    expect(stamped.replace(/\| (?:Id|---|plain-[0-9a-f]{10}) (?=\|)/, '')).not.toBe(stamped);
    expect(stamped.split('\r\n')).toHaveLength(plain.split('\r\n').length);
    expect(readFileSync(join(outside, 'outside.md'), 'utf8')).toBe(fixture('plain.md'));
    expect((await bank(folder, 'stamp')).stdout).toBe('0 of 2 files changed.\n');
  });

  it.each([
    [['polish'], 2, 'There is no command "polish"'],
    [['check', '--all'], 2, '--all'],
    [['questions', '--seeds', 'many'], 2, '--seeds takes a whole number'],
    [['questions', '--twist', 'around'], 2, '--twist takes pair or reverse'],
  ])('explains itself on %j', async (args, expected, words) => {
    const { code, stderr } = await bank(folderOf({}), ...args);
    expect(code).toBe(expected);
    expect(stderr).toContain(words);
    expect(stderr).toContain('npm run bank -- <command>');
  });

  it('says that a folder cannot be read', async () => {
    const { code, stderr } = await bank('/no/such/folder', 'check');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The bank's folder \/no\/such\/folder cannot be read/);
  });
});
