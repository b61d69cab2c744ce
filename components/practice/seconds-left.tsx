import { useSecondsLeft } from './use-seconds-left';

const said = (seconds: number) => `${seconds} second${seconds === 1 ? '' : 's'}`;

/** How long it is until something is tried again: counted down for the eye, and said once for the ear. */
export function SecondsLeft({ waitMs }: { waitMs: number }) {
  const left = useSecondsLeft(waitMs);
  return (
    <>
      <span aria-hidden="true" className="tabular-nums">
        {said(left)}
      </span>
      <span className="sr-only">{said(Math.ceil(waitMs / 1_000))}</span>
    </>
  );
}
