import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';

const usual = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97];

export interface RecallFieldProps {
  share: number;
  error: string | undefined;
  onChange: (share: number) => void;
}

/** The probability of recall at which a rule comes back while there is no date. */
export function RecallField({ share, error, onChange }: RecallFieldProps) {
  const shares = usual.includes(share) ? usual : [...usual, share].sort((one, other) => one - other);
  return (
    <Field
      label="Recall to keep"
      hint="A rule comes back when you would still recall it with this chance. Higher takes more time."
      error={error}
    >
      {(control) => (
        <Select {...control} value={share} onChange={(event) => onChange(Number(event.target.value))}>
          {shares.map((each) => (
            <option key={each} value={each}>
              {Math.round(each * 100)} %
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
