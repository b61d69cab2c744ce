import { Disclosure } from '@/components/ui/disclosure';

interface CheckListProps {
  legend: string;
  /** What holds while nothing is chosen. */
  all: string;
  options: { id: string; label: string; note?: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Any number of many: folded away until wanted, and what is chosen is told outside. */
export function CheckList({ legend, all, options, chosen, onChange }: CheckListProps) {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const state = chosen.length === 0 ? all : `${chosen.length} chosen`;
  return (
    <Disclosure
      summary={
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="text-sm font-semibold">{legend}</span>
          <span className="text-sm text-quiet">{state}</span>
        </span>
      }
    >
      <fieldset>
        <legend className="sr-only">{legend}</legend>
        {options.map(({ id, label, note }) => (
          <label key={id} className="flex min-h-touch items-center gap-3 rounded-sm py-1.5 hover:bg-accent-tint">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
              className="size-5 flex-none accent-accent"
            />
            <span className="min-w-0 flex-1 text-sm">{label}</span>
            {note && <span className="pr-1 text-xs text-quiet tabular-nums">{note}</span>}
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
