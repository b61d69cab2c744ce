export interface SetHeadingProps {
  title: string;
  details?: string[];
  /** What of the link was left out, a sentence each. */
  notices?: string[];
  /** Set where this very set can be changed. */
  query?: string;
}

/** What is practised here, in a line, and the way to other ways. */
export function SetHeading({ title, details = [], notices = [], query = '' }: SetHeadingProps) {
  return (
    <div className="mb-3 space-y-2">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <div className="min-w-0 flex-1 basis-56">
          <h1 className="text-sm font-semibold">{title}</h1>
          {details.length > 0 && <p className="text-xs text-quiet first-letter:uppercase">{details.join(' · ')}</p>}
        </div>
        <a href={query === '' ? '/practice/new' : `/practice/new?${query}`} className="link py-2 text-xs">
          Ways to practise
        </a>
      </div>
      {notices.length > 0 && (
        <ul className="max-w-read space-y-1 rounded-md border border-line border-l-4 border-l-accent bg-surface px-4 py-2.5 text-sm">
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
