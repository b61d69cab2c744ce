import { doorwayProblem } from './doorways';
import { placeOf } from './place-of';
import { type Module, readModule, type Saying } from './read-module';
import { wallProblem } from './walls';

/** Lines a file may have before it is asked why. */
const mostLines: Record<string, number> = { domain: 200, store: 200, server: 200, components: 150, app: 60 };

/** Files that are longer, each with its reason. */
export type Exceptions = Record<string, string>;

const impure: Saying['what'][] = ['clock', 'chance', 'process'];

function sayingProblem({ area, isTest }: ReturnType<typeof placeOf>, { what, text }: Saying): string | null {
  if (what === 'undocumented export')
    return area === 'domain' && !isTest ? 'an exported function in domain/ says what it promises (/** … */)' : null;
  if (impure.includes(what))
    return area === 'domain' && !isTest ? `${text}: time, chance and settings come in as arguments` : null;
  if (what === 'server action') return 'a server action is a door that the policy does not name: write a route';
  if (what === 'any') return 'any is no type';
  return what === 'empty catch' ? 'an error is dropped silently' : 'a check is switched off by a comment';
}

function shapeProblems(module: Module, exceptions: Exceptions): string[] {
  const { area, isTest } = placeOf(module.path);
  const most = isTest ? undefined : mostLines[area];
  const name = module.path.split('/').at(-1) ?? '';
  const problems: string[] = [];
  if (most && module.lines > most && !exceptions[module.path])
    problems.push(`:1 ${module.lines} lines, where ${most} are the most: split it, or name it with a reason`);
  if (module.onlyReExports) problems.push(':1 a barrel: import from the file that holds the thing');
  if (!/^(\[[.\w-]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.(test|spec|config|d))?\.tsx?$/.test(name))
    problems.push(':1 files are named in kebab-case');
  return problems;
}

/** All breaches of the house's rules in a set of files, each `path:line sentence`, sorted by path. */
export function breaches(files: { path: string; text: string }[], exceptions: Exceptions = {}): string[] {
  const all = files.flatMap(({ path, text }) => {
    const module = readModule(path, text);
    const place = placeOf(path);
    const imports = module.imports.flatMap((wanted) => {
      const problem = wallProblem(module, wanted) ?? doorwayProblem(module, wanted);
      const extension = /^[.@]\/?.*\.tsx?$/.test(wanted.specifier) ? 'imports leave the extension out' : null;
      return [problem, extension].flatMap((p) =>
        p ? [`${path}:${wanted.line} imports ${wanted.specifier}: ${p}`] : [],
      );
    });
    const sayings = module.sayings.flatMap((saying) => {
      const problem = sayingProblem(place, saying);
      return problem ? [`${path}:${saying.line} ${problem}`] : [];
    });
    return [...imports, ...sayings, ...shapeProblems(module, exceptions).map((problem) => `${path}${problem}`)];
  });
  return all.sort();
}
