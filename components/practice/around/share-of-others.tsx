import { formatShare } from '@/components/progress/format-share';

/** Which share of others took an option. Its place is kept while it is asked for, so that nothing moves. */
export function ShareOfOthers({ share }: { share: number | null }) {
  return (
    <div className="w-11 flex-none pt-0.5 text-right text-xs text-quiet tabular-nums">
      {share !== null && (
        <>
          <span className="sr-only">Taken by </span>
          {formatShare(share)}
          <span className="sr-only"> of others</span>
          <svg viewBox="0 0 44 4" aria-hidden="true" className="mt-1 ml-auto h-1 w-11">
            <rect width="44" height="4" rx="2" className="fill-line" />
            <rect width={44 * share} height="4" rx="2" className="fill-edge" />
          </svg>
        </>
      )}
    </div>
  );
}
