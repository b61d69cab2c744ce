import { type ReactNode, useId } from 'react';

export interface ToggleOption<Value extends string> {
  value: Value;
  label: ReactNode;
}

interface Shared<Value extends string> {
  /** What is chosen here; `isLegendHidden` leaves it to screen readers. */
  legend: string;
  isLegendHidden?: boolean;
  options: readonly ToggleOption<Value>[];
}

export type ToggleGroupProps<Value extends string> = Shared<Value> &
  (
    | { takes: 'one'; value: Value; onChange: (value: Value) => void }
    | { takes: 'several'; value: readonly Value[]; onChange: (value: Value[]) => void }
  );

/** A few choices side by side, of which one holds, or any number. Radio buttons or checkboxes underneath. */
export function ToggleGroup<Value extends string>(props: ToggleGroupProps<Value>) {
  const { legend, isLegendHidden = false, options, takes } = props;
  const name = useId();
  const isOn = (value: Value) => (props.takes === 'one' ? props.value === value : props.value.includes(value));
  const press = (value: Value) => {
    if (props.takes === 'one') props.onChange(value);
    else props.onChange(isOn(value) ? props.value.filter((other) => other !== value) : [...props.value, value]);
  };
  return (
    <fieldset>
      <legend className={isLegendHidden ? 'sr-only' : 'mb-1.5 text-sm font-semibold'}>{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map(({ value, label }) => (
          <label
            key={value}
            className="relative inline-flex min-h-touch items-center gap-2 rounded-md border border-edge px-3.5 py-1.5 text-sm font-medium transition-colors hover:border-accent hover:bg-accent-tint has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type={takes === 'one' ? 'radio' : 'checkbox'}
              name={name}
              value={value}
              checked={isOn(value)}
              onChange={() => press(value)}
              className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
