/** The parts of the page by short names, in their order. */
const PARTS = [
  { id: 'score', name: 'Score' },
  { id: 'next', name: 'Next' },
  { id: 'mocks', name: 'Mock exams' },
  { id: 'mastery', name: 'What you know' },
  { id: 'confusions', name: 'Mix-ups' },
  { id: 'confidence', name: 'Confidence' },
  { id: 'memorisation', name: 'New wordings' },
  { id: 'misses', name: 'Why wrong' },
  { id: 'calibration', name: 'Trust' },
  { id: 'retention', name: 'Retention' },
  { id: 'ahead', name: 'Ahead' },
  { id: 'calendar', name: 'Days' },
  { id: 'times', name: 'Time' },
] as const;

export type PartId = (typeof PARTS)[number]['id'];

/** The way to each part of the page, at hand while it is read; in a low window it stays at the top. */
export function ProgressMenu({ without }: { without: readonly PartId[] }) {
  const parts = PARTS.filter(({ id }) => !without.includes(id));
  return (
    <nav
      aria-label="On this page"
      className="-mx-4 border-y border-line bg-paper px-4 sm:mx-0 sm:px-0 [@media(min-height:36rem)]:sticky [@media(min-height:36rem)]:top-0 [@media(min-height:36rem)]:z-10"
    >
      <ul className="flex gap-x-4 overflow-x-auto text-sm">
        {parts.map(({ id, name }) => (
          <li key={id} className="flex-none">
            <a className="link inline-flex min-h-touch items-center" href={`#${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
