/** The place of something that is on its way. `className` gives it the size of what comes, so that nothing moves when it does. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden="true" className={`rounded-sm bg-line motion-safe:animate-pulse ${className}`} />;
}
