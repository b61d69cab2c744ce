'use client';

import { useRef, useState } from 'react';
import { type ImportOutcome, importFile } from './import-file';

type State = { name: 'idle' } | { name: 'working' } | ImportOutcome;

/** Taking progress away as a file, and bringing it back. */
export function KeepCopy({ isKnown, hasAnswers }: { isKnown: boolean; hasAnswers: boolean }) {
  const [state, setState] = useState<State>({ name: 'idle' });
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file || state.name === 'working') return;
    setState({ name: 'working' });
    setState(await importFile(file, isKnown));
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <section aria-labelledby="copy-heading" className="max-w-read space-y-4">
      <div className="space-y-1">
        <h2 id="copy-heading" className="font-serif text-xl font-semibold">
          Keep a copy
        </h2>
        <p className="text-sm text-quiet">
          Your progress belongs to this browser. A file brings it to another one: what is in both is counted once.
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        {hasAnswers && (
          <a href="/api/me/export" download="checkpoint-progress.json" className="action-quiet">
            Export progress
          </a>
        )}
        <label className="action-quiet relative has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
          Import progress
          <input
            ref={chooser}
            type="file"
            accept="application/json,.json"
            aria-disabled={state.name === 'working'}
            onChange={(event) => void take(event.target.files?.[0])}
            className="absolute inset-0 w-full cursor-pointer opacity-0"
          />
        </label>
      </div>
      <div role="status" className="text-sm">
        <Outcome state={state} />
      </div>
    </section>
  );
}

function Outcome({ state }: { state: State }) {
  switch (state.name) {
    case 'idle':
      return null;
    case 'working':
      return <p className="text-quiet">Reading the file…</p>;
    case 'imported':
      return (
        <p className="border-l-4 border-good bg-good-tint px-4 py-3">
          {describeImport(state)}{' '}
          <a href="/progress" className="link">
            Show the progress now
          </a>
        </p>
      );
    case 'failed':
      return <p className="border-l-4 border-bad bg-bad-tint px-4 py-3">{state.message}</p>;
  }
}

function describeImport({ added, known, beside }: { added: number; known: number; beside: number }): string {
  if (added + beside === 0) return 'Everything in this file was here already.';
  if (added === 0) return 'Your marks and notes came in; every answer was here already.';
  const came = added === 1 ? 'One answer came in.' : `${added} answers came in.`;
  if (known === 0) return came;
  return `${came} ${known === 1 ? 'One was' : `${known} were`} here already.`;
}
