import type { Page } from '@playwright/test';
import type { Question, Response } from '@/domain/question/question';
import { expect } from './patient';

export const verdictOn = (page: Page) => page.getByRole('heading', { name: /^(Right|Not right|Now you know)$/ });

/** Opens the practice page and waits for its question. */
export async function openQuestion(page: Page, path = '/practice'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('region', { name: 'Question' })).toBeVisible();
}

/** Enters a response as a reader would. */
export async function enter(page: Page, question: Question, response: Response): Promise<void> {
  const form = page.getByRole('region', { name: 'Question' });
  if ('choices' in response)
    for (const id of response.choices) await form.locator(`input[value="${id}"]`).check({ force: true });
  if ('text' in response) await form.getByRole('textbox').fill(response.text);
  if ('order' in response)
    for (const id of response.order) {
      const text = question.options.find((option) => option.id === id)?.text.replaceAll('`', '') ?? '';
      await form.getByRole('button', { name: `Add: ${text}` }).click();
    }
  if ('pairs' in response) {
    const selects = await form.getByRole('combobox').all();
    for (const [at, prompt] of (question.prompts ?? []).entries()) {
      const answer = response.pairs[prompt.id];
      if (answer) await selects[at]?.selectOption(answer);
    }
  }
}

/** Enters a response, says how sure the reader is, and waits for the verdict. */
export async function answerQuestion(
  page: Page,
  question: Question,
  response: Response,
  sureness: string,
): Promise<void> {
  await enter(page, question, response);
  await page.getByRole('button', { name: sureness, exact: true }).click();
  await expect(verdictOn(page)).toBeVisible();
}
