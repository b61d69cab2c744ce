import type { Page } from '@playwright/test';
import type { Question } from '@/domain/question/question';
import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/forms' });

/** The bank's answers by a word of their scenario. */
const tools: [RegExp, string][] = [
  [/to the gram/, 'Scale'],
  [/finds lumps/, 'Sieve'],
  [/ball of cold dough/, 'Rolling pin'],
  [/whites of six eggs/, 'Whisk'],
];
const toolFor = (scenario: string) => tools.find(([word]) => word.test(scenario))?.[1] ?? '';

async function answerRight(page: Page, { kind, stem, options, prompts = [] }: Question): Promise<void> {
  if (kind === 'recall') return page.getByRole('textbox').fill('Yeast');
  if (kind === 'ordering') {
    for (const step of ['Knead', 'Let', 'Bake']) await page.getByRole('button', { name: `Add: ${step}` }).click();
    return;
  }
  if (kind !== 'matching') return page.getByRole('radio', { name: toolFor(stem) }).check();
  for (const { text } of prompts) {
    const option = options.find((one) => one.text === toolFor(text))?.id ?? '';
    await page.getByRole('combobox', { name: text }).selectOption(option);
  }
}

const reasons = {
  ordering: /cold stops the yeast/i,
  matching: /it holds lumps back/i,
  recall: /turns sugar into gas/i,
};

test('every form of a bank is asked, answered right and judged by the server', async ({ page, practice }) => {
  await practice.open();
  const met = new Set<string>();
  for (let turn = 0; turn < 12 && !(met.has('ordering') && met.has('matching') && met.has('recall')); turn += 1) {
    if (turn > 0) await practice.goOn();
    const { question } = await practice.asked();
    met.add(question.kind);
    await answerRight(page, question);
    await practice.submit('Sure');
    await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
    const reason = Object.entries(reasons).find(([kind]) => kind === question.kind)?.[1];
    if (reason) await expect(page.getByText(reason).first()).toBeVisible();
  }
  expect([...met]).toEqual(expect.arrayContaining(['ordering', 'matching', 'recall']));
});
