import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { StudyPlan } from '@/domain/session/study-plan';

const retentions = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97];
const extras = [0, 30];

/** What holds while there is no date, and what a mock exam gives on top. */
export function FurtherFields({
  plan,
  onChange,
}: {
  plan: StudyPlan;
  onChange: (changes: Partial<StudyPlan>) => void;
}) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field
        label="Recall to keep"
        hint="Without a date, a rule comes back when you would recall it with this chance. Higher takes more time."
      >
        {(control) => (
          <Select
            {...control}
            value={plan.desiredRetention}
            onChange={(event) => onChange({ desiredRetention: Number(event.target.value) })}
          >
            {among(retentions, plan.desiredRetention).map((each) => (
              <option key={each} value={each}>
                {Math.round(each * 100)} %
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Extra time in mock exams" hint="As AWS grants it on request.">
        {(control) => (
          <Select
            {...control}
            value={plan.extraMinutes}
            onChange={(event) => onChange({ extraMinutes: Number(event.target.value) })}
          >
            {among(extras, plan.extraMinutes).map((each) => (
              <option key={each} value={each}>
                {each === 0 ? 'None' : `${each} minutes`}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

function among(usual: readonly number[], value: number): number[] {
  return usual.includes(value) ? [...usual] : [...usual, value].sort((a, b) => a - b);
}
