import { describe, expect, it } from 'vitest';
import { makeTextStore } from '@/components/practice/text-store';
import { forgetRun, noteRun, readRun } from './run-memo';

const run = { scope: 'topics=a', since: '2026-11-21T12:00:00.000Z', kept: [] };

describe('a run in a tab', () => {
  it('is known by its scope, and keeps the time at which it began', () => {
    const store = makeTextStore(() => null);
    expect(readRun(store, run.scope)).toBeNull();
    noteRun(store, run, 1_000);
    noteRun(store, run, 9_000);
    expect(readRun(store, run.scope)).toEqual({ ...run, startedAt: 1_000 });
    expect(readRun(store, 'topics=b')).toBeNull();
  });

  it('begins anew when the server says so, and when it is forgotten', () => {
    const store = makeTextStore(() => null);
    noteRun(store, run, 1_000);
    noteRun(store, { ...run, since: '2026-11-21T13:00:00.000Z' }, 9_000);
    expect(readRun(store, run.scope)?.startedAt).toBe(9_000);
    forgetRun(store);
    expect(readRun(store, run.scope)).toBeNull();
  });

  it.each(['', 'null', '[]', '{"scope":"topics=a"}', '{'])('is none where %j is kept', (text) => {
    const store = makeTextStore(() => null);
    store.set('checkpoint:run', text);
    expect(readRun(store, run.scope)).toBeNull();
  });
});
