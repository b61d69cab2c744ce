import { Select } from '@/components/ui/select';

interface NumberSelectProps {
  id: string;
  value: number | undefined;
  options: readonly number[];
  none: string;
  unit?: string;
  onChange: (value: number | undefined) => void;
}

/** One of a few numbers, or none; a number that a link brought along is offered too. */
export function NumberSelect({ value, options, none, unit = '', onChange, ...control }: NumberSelectProps) {
  const offered = value === undefined || options.includes(value) ? options : [...options, value].sort((a, b) => a - b);
  return (
    <Select
      {...control}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
    >
      <option value="">{none}</option>
      {offered.map((number) => (
        <option key={number} value={number}>
          {`${number}${unit}`}
        </option>
      ))}
    </Select>
  );
}
