export interface WayLine {
  name: string;
  says: string;
  href: string;
  /** Questions that it would ask now. */
  ready: number;
}

/** The ready-made ways to practise, each a link that can be kept and shared. */
export function WayList({ ways }: { ways: WayLine[] }) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-8 border-t border-line sm:grid-cols-2">
      {ways.map(({ name, says, href, ready }) => (
        <li key={href} className="relative flex flex-wrap items-baseline gap-x-4 border-b border-line py-3">
          <div className="min-w-0 flex-1 basis-40">
            <a href={href} className="link font-semibold after:absolute after:inset-0">
              {name}
            </a>
            <p className="text-sm text-quiet">{says}</p>
          </div>
          <p className="text-sm whitespace-nowrap tabular-nums">
            {ready === 0 ? <span className="text-quiet">none now</span> : ready}
            {ready > 0 && <span className="sr-only"> {ready === 1 ? 'question' : 'questions'}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
