import { expect, type Locator, type Page } from '@playwright/test';
import type { MockQuestionState, MockResponse, MockState } from '@/domain/exam/exchange';
import { tabTo } from './tab-stop';

/** A mock exam as its reader has it: what is on show, and what keys do. */
export interface MockPage {
  /** The heading of the question at this place. */
  question(position: number): Locator;
  /** Begins the exam of this title, or the first that the bank can fill; resolves to how it stands. */
  begin(title?: string | RegExp): Promise<MockState>;
  state(): Promise<MockState>;
  /** Answers the question on show by keys alone; resolves to what was answered. */
  answer(entry: MockQuestionState, turn: number): Promise<MockResponse>;
  /** Gives this response to the question on show by keys alone. */
  give(entry: MockQuestionState, response: MockResponse): Promise<void>;
  /** Until the server has everything. */
  saved(): Promise<void>;
  /** From whatever is on show to the end, by keys alone. */
  end(): Promise<void>;
}

const idOf = (page: Page) => new URL(page.url()).pathname.split('/')[2] ?? '';

export function mockOn(page: Page): MockPage {
  const mock: MockPage = {
    question: (position) => page.getByRole('heading', { name: new RegExp(`^Question ${position} of`) }),
    async begin(title = /mock exam/) {
      await page.goto('/mock');
      const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
      const start = card.getByRole('button', { name: /^Start/ }).first();
      await tabTo(page, start);
      await page.keyboard.press('Enter');
      await expect(mock.question(1)).toBeVisible();
      return mock.state();
    },
    async state() {
      const response = await page.request.get(`/api/mock/${idOf(page)}`);
      expect(response.status()).toBe(200);
      return response.json();
    },
    async answer(entry, turn) {
      const { kind, options, prompts = [], select = kind === 'multiple' ? 2 : 1 } = entry.question;
      const at = (index: number) => options[(turn + index) % options.length]?.id ?? '';
      const ids = (count: number) => Array.from({ length: count }, (_, index) => at(index));
      const chosen = ids(select);
      const response: MockResponse =
        kind === 'matching'
          ? { pairs: Object.fromEntries(prompts.map(({ id }, index) => [id, at(index)])) }
          : kind === 'ordering'
            ? { order: ids(entry.question.select ?? options.length) }
            : { choices: options.map(({ id }) => id).filter((id) => chosen.includes(id)) };
      await mock.give(entry, response);
      return response;
    },
    async give({ question: { options, prompts = [] } }, response) {
      const placeOf = (wanted: string) => options.findIndex(({ id }) => id === wanted);
      if ('pairs' in response) {
        for (const [index, { id }] of prompts.entries()) {
          const option = response.pairs[id] ?? '';
          await tabTo(page, page.getByRole('combobox').nth(index));
          await page.keyboard.press(String.fromCharCode(65 + placeOf(option)));
          await expect(page.getByRole('combobox').nth(index)).toHaveValue(option);
        }
        // Letters belong to the list that has the focus: it is left first.
        return tabTo(page, page.getByRole('button', { name: 'Previous' }));
      }
      if ('text' in response) throw new Error('No exam asks for typed answers.');
      for (const id of 'order' in response ? response.order : response.choices)
        await page.keyboard.press(String(placeOf(id) + 1));
    },
    saved: () => expect(page.getByText('All saved')).toBeVisible(),
    async end() {
      await page.keyboard.press('r');
      await expect(page.getByRole('heading', { name: 'Review' })).toBeFocused();
      await tabTo(page, page.getByRole('button', { name: 'Back to the question' }));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'End the exam?' })).toBeVisible();
      await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'End the exam' }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'The exam has ended' })).toBeFocused();
    },
  };
  return mock;
}
