/** What is forgotten falls off; at each checkpoint it is back, and falls more slowly. */
export function NameMark({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className} fill="none">
      <rect width="32" height="32" rx="7.5" className="fill-accent" />
      <path
        d="M6 9c1.2 7 3 11.2 6.5 13V9.5C15.5 16 19.5 18.5 26 19.5"
        className="stroke-on-accent"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="12.5" cy="9" r="3.1" className="fill-on-accent" />
    </svg>
  );
}
