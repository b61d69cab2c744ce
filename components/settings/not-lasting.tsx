/** Says so where a setting could not be kept. The region is always there, so that it is announced. */
export function NotLasting({ isLasting }: { isLasting: boolean }) {
  return (
    <p role="status" className="text-sm font-semibold text-bad">
      {!isLasting && 'This browser keeps nothing for later: the change holds until the page is left.'}
    </p>
  );
}
