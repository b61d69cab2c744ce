import { expect, it } from 'vitest';
import { alone } from '@/vitest.config';
import { projectFiles } from './architecture/project-files';
import { replacesModules } from './architecture/replaced-modules';

it('who replaces a module has a process of its own, and nobody else has', () => {
  const found = projectFiles().filter(({ path, text }) => replacesModules(path, text));
  expect(found.map(({ path }) => path).sort()).toEqual([...alone].sort());
});

it.each([
  ['a mock', `vi.mock('next/headers', () => ({}));`, true],
  ['a later mock', `await vi.doMock('@/server/bank');`, true],
  ['a mock by its other name', `vitest.mock('@/server/bank');`, true],
  ['a mock by a string', `vi['mock']('@/server/bank');`, true],
  ['a mock handed on', `const { mock } = { mock: vi.mock };`, true],
  ['a function of one’s own', `const called = vi.fn(); vi.spyOn(console, 'error');`, false],
  ['a word', `// vi.mock('x')\nconst told = "vi.mock('x')";`, false],
  ['a mock exam', `const { mock } = await open(); mock.begin();`, false],
])('%s', (_, text, replaces) => {
  expect(replacesModules('x.test.ts', text)).toBe(replaces);
});
