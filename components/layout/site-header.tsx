import { NameMark } from './name-mark';

const links = [
  { href: '/practice', name: 'Practice' },
  { href: '/progress', name: 'Progress' },
];

/** The name and the two places to go. */
export function SiteHeader() {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-page items-center justify-between gap-2 px-4 py-2 sm:px-6">
        <a
          href="/"
          className="-ml-1 flex min-h-11 items-center gap-2 px-1 font-serif text-base font-semibold tracking-tight sm:gap-2.5 sm:text-lg"
        >
          <NameMark className="size-7" />
          Checkpoint
        </a>
        <nav aria-label="Main" className="-mr-2 flex sm:-mr-3">
          {links.map(({ href, name }) => (
            <a
              key={href}
              href={href}
              className="flex min-h-11 items-center px-2 text-sm font-medium text-quiet underline-offset-4 sm:px-3 hover:text-ink hover:underline"
            >
              {name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
