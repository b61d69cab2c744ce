/** Stands where the options will be: an answer found is worth more than one recognised. */
export function CoveredOptions({ count }: { count: number }) {
  return (
    <div className="max-w-read rounded-md border border-dashed border-edge px-4 py-6">
      <p className="font-medium">What would you answer?</p>
      <p className="mt-1 text-sm text-quiet">
        Say it to yourself first. The {count} options are hidden until you ask for them.
      </p>
    </div>
  );
}
