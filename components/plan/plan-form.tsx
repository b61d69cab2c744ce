'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ToggleGroup } from '@/components/ui/toggle-group';
import type { StudyPlan } from '@/domain/session/study-plan';
import { DaysOff } from './days-off';
import { FurtherFields } from './further-fields';
import { keepPlan } from './keep-plan';
import { MinutesFields } from './minutes-fields';

const versions = [
  { value: 'MLA-C01', label: 'MLA-C01' },
  { value: 'MLA-C02', label: 'MLA-C02' },
] as const;

type State = { name: 'idle' | 'working' } | { name: 'refused'; message: string };

/** When the exam is, and the minutes until then. What is kept is shown by the page that comes next. */
export function PlanForm({ initial, today }: { initial: StudyPlan; today: string }) {
  const [plan, setPlan] = useState(initial);
  const [state, setState] = useState<State>({ name: 'idle' });
  const problem = useRef<HTMLParagraphElement>(null);
  const change = (changes: Partial<StudyPlan>) => setPlan({ ...plan, ...changes });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setState({ name: 'working' });
    const kept = await keepPlan(plan);
    if (kept.status === 'kept') return window.location.assign('/plan');
    setState({ name: 'refused', message: kept.message });
  };
  useEffect(() => {
    if (state.name === 'refused') problem.current?.focus();
  }, [state]);
  return (
    <form onSubmit={send} noValidate className="max-w-read space-y-7" aria-label="Your plan">
      <ToggleGroup
        takes="one"
        legend="Exam"
        options={versions}
        value={plan.examVersion}
        onChange={(examVersion) => change({ examVersion })}
      />
      <Field label="Date of the exam" hint="Leave it empty while you have none.">
        {(control) => (
          <Input
            {...control}
            type="date"
            min={today}
            value={plan.examOn ?? ''}
            onChange={(event) => change({ examOn: event.target.value === '' ? null : event.target.value })}
            className="max-w-56"
          />
        )}
      </Field>
      <MinutesFields minutes={plan.minutes} onChange={(minutes) => change({ minutes })} />
      <div className="divide-y divide-line border-y border-line">
        <Disclosure summary={plan.daysOff.length === 0 ? 'Days off' : `Days off (${plan.daysOff.length})`}>
          <DaysOff dates={plan.daysOff} today={today} onChange={(daysOff) => change({ daysOff })} />
        </Disclosure>
        <Disclosure summary="Without a date, and in mock exams">
          <FurtherFields plan={plan} onChange={change} />
        </Disclosure>
      </div>
      <p ref={problem} role="alert" tabIndex={-1} className="font-semibold text-bad empty:hidden">
        {state.name === 'refused' ? state.message : ''}
      </p>
      <Button variant="primary" size="lg" type="submit" disabled={state.name === 'working'}>
        Keep this plan
      </Button>
    </form>
  );
}
