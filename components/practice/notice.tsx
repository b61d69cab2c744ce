/** Tells what happened outside the reader's own doing. The region is always there, so that what enters it is announced. */
export function Notice({ text }: { text: string | null }) {
  return (
    <div role="status" className="max-w-read">
      {text && (
        <p className="rise rounded-md border border-line border-l-4 border-l-accent bg-surface px-4 py-3 text-sm">
          {text}
        </p>
      )}
    </div>
  );
}
