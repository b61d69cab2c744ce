'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ToggleGroup } from '@/components/ui/toggle-group';
import type { PracticeSet } from '@/domain/session/practice-set';
import { AssignmentTimesFields } from './assignment-times-fields';
import { type Draft, wishOf } from './assignment-wish';
import { ContentFields } from './content-fields';
import { RefusalLine } from './refusal-line';
import { useSend } from './use-send';

export interface AssignmentFormProps {
  groupId: string;
  /** What a link into this form names already. */
  initial: PracticeSet;
  topics: { id: string; title: string; items: number }[];
  statements: { id: string; title: string }[];
  /** The forms of exam; `isLacking`: the bank cannot fill it yet. */
  exams: { id: string; title: string; isLacking: boolean }[];
}

/** What a group is to do, by when, and how. */
export function AssignmentForm({ groupId, initial, topics, statements, exams }: AssignmentFormProps) {
  const [draft, setDraft] = useState<Draft>({
    ...{ title: '', from: 'topics', set: initial, link: '', blueprint: firstOf(exams) },
    ...{ questions: initial.count ?? 10, mode: initial.verdict === 'end' ? 'end' : 'tutor' },
    ...{ opensAt: '', dueAt: '', attempts: null },
  });
  const [missing, setMissing] = useState<Record<string, string>>({});
  const { ask, isSending, refusal, forget } = useSend<{ id: string }>();
  const form = useRef<HTMLFormElement>(null);
  const problems = { ...refusal?.fields, ...missing };
  const isTold = Object.keys(refusal?.fields ?? {}).length > 0;
  useEffect(() => {
    if (refusal !== null || Object.keys(missing).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal, missing]);
  // What was wrong may be right now.
  const change = (changes: Partial<Draft>) => {
    setDraft({ ...draft, ...changes });
    forget();
    setMissing({});
  };
  const assign = (event: FormEvent) => {
    event.preventDefault();
    const made = wishOf(draft);
    setMissing('missing' in made ? made.missing : {});
    if ('missing' in made) return;
    const home = `/groups/${groupId}/assignments`;
    void ask('POST', `/api${home}`, made.wish, ({ id }) => window.location.assign(`${home}/${id}`));
  };
  return (
    <form ref={form} onSubmit={assign} noValidate className="max-w-read space-y-7">
      <Field label="Title" error={problems.title}>
        {(control) => (
          <Input
            {...control}
            value={draft.title}
            maxLength={120}
            required
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <ContentFields {...{ draft, topics, statements, exams }} error={problems.content} onChange={change} />
      {draft.from !== 'mock' && (
        <ToggleGroup
          takes="one"
          legend="Verdicts"
          options={[
            { value: 'tutor', label: 'With each answer' },
            { value: 'end', label: 'At the end' },
          ]}
          value={draft.mode}
          onChange={(mode) => change({ mode })}
        />
      )}
      <AssignmentTimesFields draft={draft} errors={problems} onChange={change} />
      <RefusalLine text={isTold ? null : refusal?.message} />
      <Button variant="primary" size="lg" type="submit" aria-disabled={isSending}>
        Assign it
      </Button>
    </form>
  );
}

/** The first form of exam that can be begun, else the first. */
function firstOf(exams: AssignmentFormProps['exams']): string {
  return (exams.find(({ isLacking }) => !isLacking) ?? exams[0])?.id ?? '';
}
