/** The topics in whose decision table a concept stands beside others. */
export function ComparedIn({ topics }: { topics: readonly { id: string; title: string }[] }) {
  if (topics.length === 0) return null;
  return (
    <div>
      <p>Compared in</p>
      <ul>
        {topics.map(({ id, title }) => (
          <li key={id}>
            <a className="link inline-block py-0.5" href={`/topics/${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
