/** For a visitor whose browser runs no JavaScript: why nothing happens here. */
export function NeedsScript() {
  return (
    <noscript>
      <p className="mb-6 max-w-read rounded-md border border-line border-l-4 border-l-accent bg-surface px-4 py-3">
        Practising needs JavaScript: it asks for each question and sends your answer. Please switch it on for this site
        and reload.
      </p>
    </noscript>
  );
}
