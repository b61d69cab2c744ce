const paths = {
  right: 'm8 12.5 2.8 2.8L16.2 9.5',
  wrong: 'm9 9 6 6m0-6-6 6',
  known: 'M12 11v5m0-8.2v.2',
};

/** A sign beside the word, so that colour never speaks alone. */
export function VerdictIcon({ kind, className }: { kind: keyof typeof paths; className: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="12" cy="12" r="10" />
      <path d={paths[kind]} />
    </svg>
  );
}
