/** The topics in whose decision table a concept stands beside others. */
export function ComparedIn({ topics }: { topics: readonly { id: string; title: string }[] }) {
  if (topics.length === 0) return null;
  return (
    <p>
      Compared in{' '}
      {topics.map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a className="link inline-block py-0.5" href={`/topics/${id}`}>
            {title}
          </a>
        </span>
      ))}
    </p>
  );
}
