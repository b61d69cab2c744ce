import { expect, type Locator, type Page } from '@playwright/test';
import type { MockQuestionState, MockResponse, MockState } from '@/domain/exam/exchange';
import { tabTo } from './tab-stop';

/** A mock exam as its reader has it: what is on show, and what keys do. */
export interface MockPage {
  /** The heading of the question at this place. */
  question(position: number): Locator;
  /** Begins the first exam that the bank can fill; resolves to how it stands. */
  begin(): Promise<MockState>;
  state(): Promise<MockState>;
  /** Answers the question on show by keys alone; resolves to what was answered. */
  answer(entry: MockQuestionState, turn: number): Promise<MockResponse>;
  /** Until the server has everything. */
  saved(): Promise<void>;
  /** From whatever is on show to the end, by keys alone. */
  end(): Promise<void>;
}

const idOf = (page: Page) => new URL(page.url()).pathname.split('/')[2] ?? '';

export function mockOn(page: Page): MockPage {
  const mock: MockPage = {
    question: (position) => page.getByRole('heading', { name: new RegExp(`^Question ${position} of`) }),
    async begin() {
      await page.goto('/mock');
      const start = page.getByRole('button', { name: /^Start/ }).first();
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
    async answer({ question }, turn) {
      const { kind, options, prompts = [], select = kind === 'multiple' ? 2 : 1 } = question;
      const at = (index: number) => (turn + index) % options.length;
      const press = async (index: number) => page.keyboard.press(String(at(index) + 1));
      const ids = (count: number) => Array.from({ length: count }, (_, index) => options[at(index)]?.id ?? '');
      if (kind === 'matching') {
        for (const [index] of prompts.entries()) {
          await tabTo(page, page.getByRole('combobox').nth(index));
          await page.keyboard.press(String.fromCharCode(65 + at(index)));
          await expect(page.getByRole('combobox').nth(index)).toHaveValue(options[at(index)]?.id ?? '');
        }
        // Letters belong to the list that has the focus: it is left first.
        await tabTo(page, page.getByRole('button', { name: 'Previous' }));
        return { pairs: Object.fromEntries(prompts.map(({ id }, index) => [id, options[at(index)]?.id ?? ''])) };
      }
      if (kind === 'ordering') {
        const count = question.select ?? options.length;
        for (let index = 0; index < count; index += 1) await press(index);
        return { order: ids(count) };
      }
      for (let index = 0; index < select; index += 1) await press(index);
      const chosen = ids(select);
      return { choices: options.map(({ id }) => id).filter((id) => chosen.includes(id)) };
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
