/** A tick whose end is a point: checked, and a place to come back to. */
export function NameMark({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className} fill="none">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path
        d="m7.5 17.5 5.8 6 6.4-8.6"
        className="stroke-on-accent"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="22.8" cy="10.2" r="3.4" className="fill-on-accent" />
    </svg>
  );
}
