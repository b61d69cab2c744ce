export type BadgeState = 'open' | 'chosen' | 'right' | 'wrong';

const looks: Record<BadgeState, string> = {
  open: 'border-edge text-quiet',
  chosen: 'border-accent bg-accent text-on-accent',
  right: 'border-good bg-good text-on-accent',
  wrong: 'border-bad bg-surface text-bad',
};

/** The letter of an option: round where one may be chosen, square where several may. */
export function OptionBadge({
  letter,
  shape,
  state,
}: {
  letter: string;
  shape: 'round' | 'square';
  state: BadgeState;
}) {
  const outline = shape === 'round' ? 'rounded-full' : 'rounded-sm';
  return (
    <span
      className={`grid size-7 shrink-0 place-items-center border-[1.5px] text-xs font-semibold ${outline} ${looks[state]}`}
    >
      {letter}
    </span>
  );
}
