/** Before the first answer: what will stand here, and how to get it. */
export function EmptyProgress({ items }: { items: number }) {
  return (
    <section className="max-w-read space-y-5 border-l-4 border-marker pl-5">
      <h2 className="font-serif text-xl font-semibold">Nothing to show yet</h2>
      <p className="text-quiet">
        Answer a first question, and this page begins to show what you know, what is about to fade, and when each of{' '}
        {items} rules comes back.
      </p>
      <a href="/practice" className="action">
        Answer a first question
      </a>
    </section>
  );
}
