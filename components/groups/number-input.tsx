import { Input } from '@/components/ui/input';

export interface NumberInputProps {
  id: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
}

/** A whole number from 1; what is none leaves the last one that was. */
export function NumberInput({ value, most, onChange, ...control }: NumberInputProps) {
  return (
    <Input
      {...control}
      type="number"
      inputMode="numeric"
      min={1}
      max={most}
      defaultValue={value}
      onChange={(event) => {
        const given = Math.trunc(Number(event.target.value));
        if (given >= 1 && given <= most) onChange(given);
      }}
      onBlur={(event) => {
        event.target.value = String(value);
      }}
      className="max-w-32"
    />
  );
}
