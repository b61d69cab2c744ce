'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { ToggleGroup } from '@/components/ui/toggle-group';
import type { PracticeSet } from '@/domain/session/practice-set';
import { NumberSelect } from './number-select';
import { counts, minutes, shows } from './set-choices';
import { SetContents } from './set-contents';
import { SetLink } from './set-link';
import { spellSet } from './spell-set';
import { tellCount } from './tell-count';
import { useSetPreview } from './use-set-preview';

export interface SetBuilderProps {
  /** What the form begins with. */
  initial: PracticeSet;
  topics: { id: string; title: string; items: number }[];
  statements: { id: string; title: string }[];
}

/** A set of one's own: what it is made of, how much there is of it, and its link. */
export function SetBuilder({ initial, topics, statements }: SetBuilderProps) {
  const [set, setSet] = useState<PracticeSet>({ show: 'all', ...initial });
  const change = (changes: Partial<PracticeSet>) => setSet({ ...set, ...changes });
  const preview = useSetPreview(spellSet(set));
  const begin = (event: FormEvent) => {
    event.preventDefault();
    window.location.assign(`/practice?${preview?.query ?? spellSet(set)}`);
  };
  return (
    <form action="/practice" onSubmit={begin} className="max-w-read space-y-7">
      {set.items !== undefined && set.items.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
          <p>Only the {set.items.length === 1 ? 'item' : `${set.items.length} items`} that the link names.</p>
          <Button size="sm" onClick={() => change({ items: [] })}>
            Any item
          </Button>
        </div>
      )}
      <ToggleGroup
        takes="one"
        legend="Ask me"
        options={shows}
        value={set.show ?? 'all'}
        onChange={(show) => change({ show })}
      />
      <SetContents topics={topics} statements={statements} set={set} onChange={change} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Questions">
          {(control) => (
            <NumberSelect
              {...control}
              value={set.count}
              options={counts}
              none="As many as there are"
              onChange={(count) => setSet(withNumber(set, 'count', count))}
            />
          )}
        </Field>
        <Field label="Time">
          {(control) => (
            <NumberSelect
              {...control}
              value={set.minutes}
              options={minutes}
              unit=" minutes"
              none="No limit"
              onChange={(limit) => setSet(withNumber(set, 'minutes', limit))}
            />
          )}
        </Field>
      </div>
      <ToggleGroup
        takes="one"
        legend="Verdicts"
        options={[
          { value: 'once', label: 'With each answer' },
          { value: 'end', label: 'At the end' },
        ]}
        value={set.verdict ?? 'once'}
        onChange={(when) => setSet(withVerdict(set, when))}
      />
      <SetLink preview={preview} />
      <div className="sticky bottom-tabs z-10 flex items-center justify-between gap-4 border-t border-line bg-paper py-2 md:bottom-0 md:py-3 [@media(max-height:30rem)]:static">
        <p role="status" className="min-w-0 flex-1 basis-40 text-sm font-semibold">
          {tellCount(preview)}
        </p>
        <Button variant="primary" size="lg" type="submit">
          Begin
        </Button>
      </div>
    </form>
  );
}

function withNumber(set: PracticeSet, name: 'count' | 'minutes', value: number | undefined): PracticeSet {
  const { [name]: _, ...rest } = set;
  return value === undefined ? rest : { ...rest, [name]: value };
}

function withVerdict({ verdict: _, ...rest }: PracticeSet, when: 'once' | 'end'): PracticeSet {
  return when === 'end' ? { ...rest, verdict: when } : rest;
}
