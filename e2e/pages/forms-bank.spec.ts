import { expect, test } from '../test';

test.use({ bank: 'e2e/banks/forms' });

test('an order and a recall are asked, answered right and judged by the server', async ({ page, practice }) => {
  await practice.open();
  const met: string[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    const { kind } = (await practice.asked()).question;
    met.push(kind);
    if (kind === 'ordering')
      for (const step of ['Knead', 'Let', 'Bake']) await page.getByRole('button', { name: `Add: ${step}` }).click();
    else await page.getByRole('textbox').fill('Yeast');
    await practice.submit('Sure');
    await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
    await expect(
      page.getByText(kind === 'ordering' ? /cold stops the yeast/i : /it turns sugar into gas/i),
    ).toBeVisible();
    if (turn === 0) await practice.goOn();
  }
  expect(met.toSorted()).toEqual(['ordering', 'recall']);
});
