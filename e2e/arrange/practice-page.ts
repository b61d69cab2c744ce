import { expect, type Locator, type Page } from '@playwright/test';
import type { AnswersResponse, Judged, NextQuestion, NextResponse } from '@/domain/session/exchange';

type Sureness = 'Guess' | 'Fairly sure' | 'Sure';

/** The practice page in the words of a reader, and what it was told by the server. */
export interface PracticePage {
  open(path?: string): Promise<NextQuestion>;
  /** The question, whatever its form, while it is not judged. */
  question: Locator;
  /** Radio buttons, or checkboxes: none in a question of another form. */
  choices: Locator;
  /** The verdict's heading: there as soon as an answer was judged. */
  verdict: Locator;
  notice: Locator;
  /** The question on show, as the server handed it out. */
  asked(): Promise<NextQuestion>;
  /** The verdict on show, as the server told it. */
  judged(): Promise<Judged>;
  /** Chooses the first options, as many as the question wants; in other forms anything that can be sent. */
  chooseFirst(): Promise<void>;
  choose(text: string): Promise<void>;
  submit(sureness?: Sureness): Promise<void>;
  /** Chooses, submits, and waits for the verdict. */
  answer(sureness?: Sureness): Promise<void>;
  goOn(): Promise<void>;
}

/** Reads along what a page is told by the practice API. Make it before the page is opened. */
export function practiceOn(page: Page): PracticePage {
  // Promises: a reply is announced before the page shows it, and its body may be here only after.
  let next: Promise<NextResponse | undefined> = Promise.resolve(undefined);
  let told: Promise<AnswersResponse | undefined> = Promise.resolve(undefined);
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!response.ok()) return;
    // Of a page that is left, what it was told goes with it.
    if (pathname === '/api/practice/next') next = response.json().catch(() => undefined);
    if (pathname === '/api/practice/answers') told = response.json().catch(() => undefined);
  });

  const question = page.getByRole('region', { name: 'Question' });
  const choices = question.getByRole('radio').or(question.getByRole('checkbox'));
  const verdict = page.getByRole('heading', { name: /^(Right|Not right|Now you know)$/ });
  const practice: PracticePage = {
    question,
    choices,
    verdict,
    notice: page.getByRole('status'),
    async open(path = '/practice') {
      await page.goto(path);
      await expect(question).toBeVisible();
      return practice.asked();
    },
    async asked() {
      const asked = await next;
      if (!asked || asked.done) throw new Error('No question was handed out.');
      return asked;
    },
    async judged() {
      const result = (await told)?.results.find(({ status }) => status === 'accepted' || status === 'repeated');
      if (!result || !('reasons' in result)) throw new Error('No answer was judged.');
      return result;
    },
    async chooseFirst() {
      const { kind, options, select } = (await practice.asked()).question;
      if (kind === 'recall') return question.getByRole('textbox').fill('a guess');
      if (kind === 'matching') {
        for (const answer of await question.getByRole('combobox').all()) await answer.selectOption({ index: 1 });
        return;
      }
      if (kind === 'ordering') {
        for (let at = 0; at < (select ?? options.length); at += 1)
          await question.getByRole('button', { name: /Add: / }).first().click();
        return;
      }
      const wanted = kind === 'multiple' ? (select ?? 1) : 1;
      for (let at = 0; at < wanted; at += 1) await choices.nth(at).check();
    },
    async choose(text) {
      await question.getByRole('radio', { name: text }).check();
    },
    async submit(sureness = 'Fairly sure') {
      await page.getByRole('button', { name: sureness, exact: true }).click();
    },
    async answer(sureness) {
      await practice.chooseFirst();
      await practice.submit(sureness);
      await expect(verdict).toBeVisible();
    },
    async goOn() {
      const shown = next;
      next = told.then((reply) => reply?.next ?? shown);
      await page.getByRole('button', { name: /^(Next question|See the summary)$/ }).click();
      await expect(verdict).toBeHidden();
    },
  };
  return practice;
}

/** The learner's data, asked for with the page's own cookie. */
export async function exportOf(page: Page): Promise<{ reviews: unknown[]; memories: unknown[] }> {
  const response = await page.request.get('/api/me/export');
  expect(response.status()).toBe(200);
  return response.json();
}
