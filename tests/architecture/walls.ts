import { posix } from 'node:path';
import { placeOf, stages } from './place-of';
import type { Import, Module } from './read-module';

/** What every page may use: who reads it. */
const sharedApp = ['app/reader'];

/** What every part of the server may use. */
const sharedServer = ['env', 'db', 'auth', 'bank', 'process-wide', 'policy', 'throttle', 'mail', 'notices', 'rejudge'];

/** The path within the project that an import leads to, without extension; null for a package. */
export function targetOf(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return null;
}

/** What counts as one folder: a stage of the domain, or one of the top level. */
function homeOf(path: string): string {
  return path.split('/', path.startsWith('domain/') ? 2 : 1).join('/');
}

/** Types and functions that hold a key before an answer. */
const packed = ['domain/session/pack', 'domain/session/judge-packed'];

/** Why a file may not see packed questions, which carry their keys, or null. */
function packedProblem(path: string, target: string): string | null {
  if (!packed.includes(target) || /^(components\/offline|app\/api)\//.test(path)) return null;
  return 'a packed question carries its key, and components/offline alone sees it';
}

/** Why one file of the project may not import another, or null: the table of who may import whom. */
export function wallProblem(module: Module, wanted: Import): string | null {
  const target = targetOf(module.path, wanted.specifier);
  if (target === null) return null;
  const from = placeOf(module.path);
  const to = placeOf(target);

  if (to.area === 'clients' && from.area !== 'store') return 'the generated Prisma clients are for server/store alone';
  if (wanted.specifier.startsWith('..') && homeOf(module.path) !== homeOf(target))
    return 'another folder is imported by its @/ path';
  if (
    to.area === 'tools' &&
    from.area !== 'tools' &&
    !((from.isTest || from.area === 'e2e') && target.startsWith('scripts/'))
  )
    return 'scripts, benches and tests are nobody’s library';

  switch (from.area) {
    case 'domain':
      if (to.area !== 'domain') return 'domain/ knows the domain alone';
      if (from.isTest || stages.indexOf(to.part) <= stages.indexOf(from.part)) return null;
      return `${from.part} comes before ${to.part} on the journey`;
    case 'store':
      if (to.area === 'domain' || to.area === 'store' || to.area === 'clients') return null;
      if (from.isTest && (to.area === 'tools' || target.startsWith('server/testing/'))) return null;
      return 'server/store knows the domain and itself';
    case 'server':
      if (to.area === 'domain' || to.area === 'store') return null;
      if (to.area === 'server')
        return from.isTest || to.part === from.part || sharedServer.includes(to.part)
          ? null
          : `a part of the server uses ${sharedServer.join(', ')} and itself`;
      return from.isTest && to.area === 'tools' ? null : 'server/ knows no page';
    case 'components':
      if (to.area === 'components') return null;
      if (to.area !== 'domain') return 'components/ show what they are given';
      if (wanted.names.includes('AnswerKey')) return 'components/ never see an AnswerKey';
      if (packed.includes(target)) return packedProblem(module.path, target);
      return wanted.typeOnly || from.isTest ? null : 'components/ take types from the domain, nothing that runs';
    case 'app':
      if (to.area === 'components' || to.area === 'server') return null;
      if (packed.includes(target) && packedProblem(module.path, target)) return packedProblem(module.path, target);
      if (to.area === 'domain') return wanted.typeOnly || from.isTest ? null : 'app/ takes types from the domain';
      if (to.area === 'app')
        return to.part === from.part || from.isTest || sharedApp.includes(target) || /\.css$/.test(target)
          ? null
          : 'a route uses its own files, not another route’s';
      return from.isTest && to.area === 'store' ? null : 'app/ asks server/, never its store';
    case 'tools':
      return to.area === 'components' || to.area === 'app' ? 'pages are used through the browser' : null;
    case 'e2e':
      return to.area === 'components' || to.area === 'app' ? 'pages are used through the browser' : null;
    default:
      return null;
  }
}
