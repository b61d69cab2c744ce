'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ToggleGroup } from '@/components/ui/toggle-group';
import type { StudyPlan } from '@/domain/session/study-plan';
import { DaysOff } from './days-off';
import { ExtraTimeField } from './extra-time-field';
import { keepPlan, type PlanFaults } from './keep-plan';
import { MinutesFields } from './minutes-fields';
import { RecallField } from './recall-field';

const versions = [
  { value: 'MLA-C01', label: 'MLA-C01' },
  { value: 'MLA-C02', label: 'MLA-C02' },
] as const;

type State = { name: 'idle' | 'working' } | { name: 'refused'; message: string };

/** When the exam is, and the minutes until then. What is kept is shown by the page that comes next; what is wrong, at its field. */
export function PlanForm({ initial, today }: { initial: StudyPlan; today: string }) {
  const [plan, setPlan] = useState(initial);
  const [state, setState] = useState<State>({ name: 'idle' });
  const [faults, setFaults] = useState<PlanFaults>({});
  const form = useRef<HTMLFormElement>(null);
  const problem = useRef<HTMLParagraphElement>(null);
  const change = (changes: Partial<StudyPlan>) => {
    setPlan({ ...plan, ...changes });
    const mended = Object.keys(changes);
    setFaults(Object.fromEntries(Object.entries(faults).filter(([field]) => !mended.includes(field))));
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (state.name === 'working') return;
    setState({ name: 'working' });
    const kept = await keepPlan(plan);
    if (kept.status === 'kept') return window.location.assign('/plan');
    setFaults(kept.faults);
    setState({ name: 'refused', message: kept.message });
  };
  useEffect(() => {
    if (state.name !== 'refused') return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (first ?? problem.current)?.focus();
  }, [state]);
  const isAtFields = Object.keys(faults).length > 0;
  return (
    <form ref={form} onSubmit={send} noValidate className="max-w-read space-y-7" aria-label="Your plan">
      <ToggleGroup
        takes="one"
        legend="Exam"
        options={versions}
        value={plan.examVersion}
        onChange={(examVersion) => change({ examVersion })}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field label="Date of the exam" hint="Leave it empty while you have none." error={faults.examOn}>
          {(control) => (
            <Input
              {...control}
              type="date"
              min={today}
              value={plan.examOn ?? ''}
              onChange={(event) => change({ examOn: event.target.value === '' ? null : event.target.value })}
            />
          )}
        </Field>
        <ExtraTimeField
          minutes={plan.extraMinutes}
          error={faults.extraMinutes}
          onChange={(extraMinutes) => change({ extraMinutes })}
        />
      </div>
      <MinutesFields minutes={plan.minutes} error={faults.minutes} onChange={(minutes) => change({ minutes })} />
      <div className="divide-y divide-line border-y border-line">
        <Disclosure
          summary={plan.daysOff.length === 0 ? 'Days off' : `Days off (${plan.daysOff.length})`}
          isOpen={faults.daysOff !== undefined}
        >
          <DaysOff
            dates={plan.daysOff}
            today={today}
            error={faults.daysOff}
            onChange={(daysOff) => change({ daysOff })}
          />
        </Disclosure>
        <Disclosure summary="While there is no date" isOpen={faults.desiredRetention !== undefined}>
          <RecallField
            share={plan.desiredRetention}
            error={faults.desiredRetention}
            onChange={(desiredRetention) => change({ desiredRetention })}
          />
        </Disclosure>
      </div>
      <p ref={problem} role="alert" tabIndex={-1} className="font-semibold text-bad empty:hidden">
        {state.name === 'refused' && !isAtFields ? state.message : ''}
      </p>
      <Button variant="primary" size="lg" type="submit" aria-disabled={state.name === 'working'}>
        Keep this plan
      </Button>
    </form>
  );
}
