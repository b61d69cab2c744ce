import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import type { Draft } from './assignment-wish';

const attempts = [1, 2, 3, 5] as const;

export interface AssignmentTimesFieldsProps {
  draft: Draft;
  errors: Record<string, string>;
  onChange: (changes: Partial<Draft>) => void;
}

/** From when, until when, and how often something may be done. */
export function AssignmentTimesFields({ draft, errors, onChange }: AssignmentTimesFieldsProps) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field label="Opens" hint="Empty: at once. In your own time zone." error={errors.opensAt}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={draft.opensAt}
            onChange={(event) => onChange({ opensAt: event.target.value })}
          />
        )}
      </Field>
      <Field label="Due" hint="Empty: no due time. It can still be done late." error={errors.dueAt}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={draft.dueAt}
            onChange={(event) => onChange({ dueAt: event.target.value })}
          />
        )}
      </Field>
      <Field label="Attempts">
        {(control) => (
          <Select
            {...control}
            value={draft.attempts ?? ''}
            onChange={(event) => onChange({ attempts: event.target.value === '' ? null : Number(event.target.value) })}
          >
            <option value="">As many as they like</option>
            {attempts.map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
