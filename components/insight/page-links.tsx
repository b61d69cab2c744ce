export interface PageLinksProps {
  page: number;
  pages: number;
  /** The address of a page. */
  hrefOf(page: number): string;
}

/** The way through a long list; nothing where it is short. Paper says which part of it stands there. */
export function PageLinks({ page, pages, hrefOf }: PageLinksProps) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages of the list" className="flex items-center gap-6 text-sm">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className="link inline-block py-2.5 print:hidden">
          Previous
        </a>
      )}
      <p className="text-quiet">
        Page {page} of {pages}
      </p>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className="link inline-block py-2.5 print:hidden">
          Next
        </a>
      )}
    </nav>
  );
}
