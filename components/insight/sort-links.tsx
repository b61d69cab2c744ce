export interface SortLinksProps<T extends string> {
  by: readonly { word: T; name: string }[];
  here: T;
  hrefOf(word: T): string;
}

/** The orders that a list can stand in, as links; the one in which it stands is marked. */
export function SortLinks<T extends string>({ by, here, hrefOf }: SortLinksProps<T>) {
  return (
    <nav aria-label="Order of the list" className="text-sm print:hidden">
      <ul className="flex flex-wrap items-center gap-x-4">
        <li className="text-quiet">In order of</li>
        {by.map(({ word, name }) => (
          <li key={word}>
            <a
              href={hrefOf(word)}
              aria-current={word === here ? 'true' : undefined}
              className="link inline-block py-2.5 aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:no-underline"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
