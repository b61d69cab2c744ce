/** The places of the product, in the order in which they are offered. */
export const places = [
  { href: '/practice', name: 'Practice' },
  { href: '/mock', name: 'Mock exam' },
  { href: '/topics', name: 'Topics' },
  { href: '/glossary', name: 'Glossary' },
  { href: '/progress', name: 'Progress' },
] as const;

/** Whether a page belongs to a place: it is the place, or lies below it. */
export function isWithin(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}
