/** The stages of the journey in their order; one stage may use those before it. */
export const stages = ['bank', 'question', 'grading', 'scheduling', 'session', 'exam', 'progress'];

/** Where a file lives, in the terms of the walls. */
export interface Place {
  area: 'domain' | 'store' | 'server' | 'components' | 'app' | 'tools' | 'e2e' | 'clients' | 'other';
  /** The stage, the part of the server, or the route. */
  part: string;
  isTest: boolean;
}

const tools = ['scripts', 'bench', 'tests'];

/** The place of a path within the project (forward slashes). */
export function placeOf(path: string): Place {
  const [top = '', second = ''] = path.split('/');
  const isTest = /\.test\.tsx?$/.test(path) || path.includes('/testing/');
  const part = second.replace(/\.[^/]*$/, '');
  if (path.startsWith('prisma/generated/')) return { area: 'clients', part, isTest };
  if (top === 'server') return { area: part === 'store' ? 'store' : 'server', part, isTest };
  if (top === 'domain' || top === 'components' || top === 'app' || top === 'e2e') return { area: top, part, isTest };
  return { area: tools.includes(top) ? 'tools' : 'other', part: top, isTest };
}
