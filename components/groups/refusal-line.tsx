/** Why something was not done, told at once. */
export function RefusalLine({ text }: { text: string | null | undefined }) {
  return (
    <p role="alert" className="text-sm font-semibold text-bad empty:hidden">
      {text ?? ''}
    </p>
  );
}
