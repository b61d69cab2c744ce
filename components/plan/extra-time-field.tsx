import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';

const usual = [0, 30];

export interface ExtraTimeFieldProps {
  minutes: number;
  error: string | undefined;
  onChange: (minutes: number) => void;
}

/** The accommodation that a candidate was granted: what every mock exam gives on top. */
export function ExtraTimeField({ minutes, error, onChange }: ExtraTimeFieldProps) {
  const choices = usual.includes(minutes) ? usual : [...usual, minutes].sort((one, other) => one - other);
  return (
    <Field label="Extra time in the exam" hint="If AWS grants it. Mock exams give it, too." error={error}>
      {(control) => (
        <Select {...control} value={minutes} onChange={(event) => onChange(Number(event.target.value))}>
          {choices.map((each) => (
            <option key={each} value={each}>
              {each === 0 ? 'None' : `${each} minutes`}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
