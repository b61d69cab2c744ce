/** Leads to practising certain items and nothing else. `what` names them for who cannot see what stands beside the link. */
export function PractiseLink({ items, what }: { items: readonly string[]; what: string }) {
  return (
    <a
      className="link inline-flex min-h-11 items-center text-sm whitespace-nowrap"
      href={`/practice?items=${items.map(encodeURIComponent).join(',')}`}
    >
      Practise<span className="sr-only"> {what}</span>
    </a>
  );
}
