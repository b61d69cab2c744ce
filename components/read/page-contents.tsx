/** The parts of a long page, to go to. */
export function PageContents({ sections }: { sections: { id: string; name: string }[] }) {
  return (
    <nav aria-label="On this page" className="border-y border-line">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a className="link inline-flex min-h-11 items-center" href={`#${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
