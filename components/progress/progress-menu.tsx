/** The pages of progress by short names, in the order of a candidate's questions. */
const pages = [
  { path: '/progress', name: 'Score' },
  { path: '/progress/mastery', name: 'Mastery' },
  { path: '/progress/mix-ups', name: 'Mix-ups' },
  { path: '/progress/calibration', name: 'Trust' },
  { path: '/progress/memory', name: 'Memory' },
  { path: '/progress/days', name: 'Days' },
] as const;

export type ProgressPath = (typeof pages)[number]['path'];

/** The way from each page of progress to the others; the one that is open is marked. */
export function ProgressMenu({ here }: { here: ProgressPath }) {
  return (
    <nav aria-label="Progress" className="border-b border-line print:hidden">
      <ul className="-mx-1.5 flex flex-wrap sm:-mx-3">
        {pages.map(({ path, name }) => (
          <li key={path}>
            <a
              href={path}
              aria-current={path === here ? 'page' : undefined}
              className="flex min-h-touch items-center border-b-2 border-transparent px-1.5 text-sm font-medium text-quiet transition-colors hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink sm:px-3"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
