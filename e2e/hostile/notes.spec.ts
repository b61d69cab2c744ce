import { surrounded } from '../arrange/around-sample';
import { expectHarmless, watchForScripts } from '../arrange/hostile/expect-harmless';
import { generatedVectors, vectors } from '../arrange/hostile/vectors';
import { surround } from '../arrange/scripted-around';
import { askOnly } from '../arrange/scripted-exchange';
import { expect, test } from '../test';

const isFull = process.env.CHECKPOINT_FULL === '1';
const all = [...vectors, ...generatedVectors(isFull ? 5000 : 300)];
const AT_ONCE = 100;

/** Each stands in an item of a list of its own: whatever it opens ends there. Blanks at its beginning push in where the item's later lines have to be. */
const asItem = (text: string) => `- ${text.replace(/\r\n?|\n/g, `\n${' '.repeat(/^\s/.test(text) ? 5 : 2)}`)}`;
const asList = (some: readonly string[]) => some.map(asItem).join('\n');

test(`${all.length} hostile texts in notes run nothing, and ask nobody for anything`, async ({ page, practice }) => {
  expect(vectors.length).toBeGreaterThanOrEqual(400);
  await watchForScripts(page);
  await askOnly(page, surrounded);
  await surround(page);
  await practice.open();
  await practice.answer();
  await page.keyboard.press('e');
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const text = `${asList(all.slice(from, from + AT_ONCE))}\n\nThe end of ${from}.`;
    await page.getByRole('textbox', { name: 'Your note' }).fill(text);
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect(page.locator('p', { hasText: `The end of ${from}.` })).toBeVisible();
    await expectHarmless(page, `texts from ${from}`);
    await page.getByRole('button', { name: 'Edit' }).click();
  }
});

test('hostile texts in a question, its options and its reasons are text', async ({ page, practice }) => {
  await watchForScripts(page);
  const AT_A_TIME = 60;
  const some = isFull ? all.slice(0, 3000) : all.filter((_, at) => at % 4 === 0);
  let turn = 0;
  await askOnly(page, surrounded);
  await surround(page);
  for (let from = 0; from < some.length; from += AT_A_TIME) {
    const now = some.slice(from, from + AT_A_TIME);
    const pick = () => now[turn++ % now.length] ?? '';
    const scripted = structuredClone(surrounded);
    scripted.question.stem = `${now.join('\n\n')}\n\nWhat is right?`;
    for (const option of scripted.question.options) option.text = pick();
    for (const id of Object.keys(scripted.reasons ?? {})) Object.assign(scripted.reasons ?? {}, { [id]: pick() });
    Object.assign(scripted.told ?? {}, {
      rule: pick(),
      needs: [pick(), pick()],
      decisive: [],
      today: pick(),
      leech: undefined,
    });
    await page.unroute('**/api/practice/**');
    await askOnly(page, scripted);
    await surround(page, {
      others: null,
      marks: { flagged: false, suspended: false, buriedUntil: null, note: pick() },
    });
    await page.evaluate(() => sessionStorage.clear()).catch(() => undefined);
    await practice.open();
    await practice.chooseFirst();
    await practice.submit();
    await expect(practice.verdict).toBeVisible();
    await expectHarmless(page, `texts from ${from}`);
  }
});
