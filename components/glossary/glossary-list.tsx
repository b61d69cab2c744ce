'use client';

import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { filterTerms } from './filter-terms';

export interface GlossaryGroup {
  id: string;
  title: string;
  entries: { id: string; words: string; content: ReactNode }[];
}

/** All concepts by topic, with a field that leaves those that hold what is typed. A link to one that was left out brings all back. */
export function GlossaryList({ groups }: { groups: readonly GlossaryGroup[] }) {
  const [typed, setTyped] = useState('');
  const shown = filterTerms(groups, typed);
  const all = countOf(groups);
  useEffect(() => {
    const showAll = () => setTyped('');
    addEventListener('hashchange', showAll);
    return () => removeEventListener('hashchange', showAll);
  }, []);
  useEffect(() => {
    // An entry that had been left out is there again: the browser looked for it too early.
    if (typed === '' && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [typed]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="space-y-6 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto lg:p-1">
        <div className="max-w-read [@media(scripting:none)]:hidden">
          <Field label="Filter">
            {(control) => (
              <Input
                {...control}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                autoComplete="off"
                spellCheck={false}
                placeholder="Part of a name or explanation"
              />
            )}
          </Field>
          <p role="status" className="mt-1.5 text-xs text-quiet">
            {countOf(shown) === all ? `${all} concepts` : `${countOf(shown)} of ${all} concepts`}
          </p>
        </div>
        <nav aria-label="Concepts by topic" className="hidden text-sm lg:block">
          <ul>
            {shown.map(({ id, title }) => (
              <li key={id}>
                <a className="block py-1.5 text-quiet hover:text-ink hover:underline" href={`#topic-${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="space-y-12">
        {shown.length === 0 && (
          <p className="max-w-read text-quiet">
            No concept holds these words. The search also looks through topics and questions, and forgives slips.
          </p>
        )}
        {shown.map(({ id, title, entries }) => (
          <section key={id} aria-labelledby={`topic-${id}`} className="space-y-8">
            <div className="flex max-w-read flex-wrap items-baseline justify-between gap-x-6">
              <h2 id={`topic-${id}`} className="scroll-mt-6 font-serif text-xl font-semibold">
                {title}
              </h2>
              <a className="link py-2 text-sm" href={`/topics/${id}`} aria-label={`Read this topic: ${title}`}>
                Read this topic
              </a>
            </div>
            {entries.map((entry) => (
              <Fragment key={entry.id}>{entry.content}</Fragment>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

const countOf = (groups: readonly GlossaryGroup[]) => groups.reduce((sum, { entries }) => sum + entries.length, 0);
