import type { Page } from '@playwright/test';
import type { Around, Marks } from '@/domain/session/around';
import type { NextQuestion } from '@/domain/session/exchange';

/** What the page asked for around its questions, oldest first: the last part of the path and what was sent. */
export interface ScriptedAround {
  posted: { what: string; body: unknown }[];
  /** While true the network is cut for all of it. */
  isCut: boolean;
}

const nothing: Around = {
  marks: { flagged: false, suspended: false, buriedUntil: null, note: '' },
  missReason: null,
  report: null,
  others: null,
};

/** Stands in for the server in all that surrounds a question, beside `askOnly`. */
export async function surround(
  page: Page,
  around: Partial<Around> = {},
  again?: () => NextQuestion,
): Promise<ScriptedAround> {
  const known: Around = { ...nothing, ...around };
  const script: ScriptedAround = { posted: [], isCut: false };
  await page.route('**/api/practice/answers/*/around', (route) =>
    script.isCut ? route.abort() : route.fulfill({ json: known }),
  );
  for (const what of ['marks', 'miss-reasons', 'reports', 'undo'])
    await page.route(`**/api/practice/${what}`, (route) => {
      if (script.isCut) return route.abort();
      const body = route.request().postDataJSON() as Record<string, unknown>;
      script.posted.push({ what, body });
      if (what === 'undo') return route.fulfill({ json: { next: again?.() } });
      if (what === 'marks') known.marks = mark(known.marks, body);
      return route.fulfill({ json: what === 'marks' ? known.marks : {} });
    });
  return script;
}

function mark(before: Marks, { bury, issued: _, ...changes }: Record<string, unknown>): Marks {
  const buriedUntil = bury === undefined ? before.buriedUntil : bury ? '2030-01-01T00:00:00.000Z' : null;
  return { ...before, ...(changes as Partial<Marks>), buriedUntil };
}
