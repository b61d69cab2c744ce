import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { type SignedUp, takeCookies } from '../arrange/account';
import { beforeScripts } from '../arrange/before-scripts';
import { arrangeClass } from '../arrange/class';
import { objectionsTo } from '../arrange/expect-accessible';
import { tabTo } from '../arrange/tab-stop';
import { expect, test } from '../test';

const right = readFileSync('domain/bank/fixtures/tuning.md', 'utf8');
const wrong = right.replace('| Bayesian optimization |\n', '| Random search |\n');

const editorOn = (page: Page) => page.getByRole('textbox', { name: 'Text of the deck' });
const saving = (page: Page) => page.getByRole('button', { name: 'Save revision' });

/** Presses it by its key. Walking there by Tab is shown where it could fail: into the editor and out of it. */
async function pressByKey(target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  await target.press('Enter');
}

/** Puts another text into the editor as a typist who selects all would. */
async function write(page: Page, text: string): Promise<void> {
  await editorOn(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

async function save(page: Page, number: number): Promise<void> {
  await pressByKey(saving(page));
  await expect(page.getByText(`This is revision ${number}.`)).toBeVisible();
}

test('a deck is written by keys alone, mended, published, merged with a colleague’s words, and downloaded as it is', async ({
  browser,
  server,
}) => {
  const { group, owner, instructor } = await arrangeClass(server.origin);
  const pageOf = async (person: SignedUp) => {
    const context = await browser.newContext({ baseURL: server.origin });
    await takeCookies(context, server.origin, person);
    return context.newPage();
  };
  const page = await pageOf(owner);

  await page.goto(`/groups/${group}/decks`);
  await page.getByRole('textbox', { name: 'Name' }).focus();
  await page.keyboard.type('Search strategies.md');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'search-strategies' })).toBeVisible();

  await test.step('it is called otherwise, and stays where it is', async () => {
    // What is pressed before the page's own code is there waits for it.
    await beforeScripts(page, async () => {
      await page.reload({ waitUntil: 'commit' });
      await pressByKey(page.getByRole('button', { name: 'Rename the deck' }));
    });
    const name = page.getByRole('textbox', { name: 'New name' });
    await expect(name).toBeFocused();
    await name.fill('Ways to search');
    await name.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'ways-to-search' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Rename the deck' })).toBeFocused();
  });

  await test.step('words are offered; Tab leads into the editor and out of it', async () => {
    await pressByKey(page.getByRole('button', { name: 'Scenarios with their answers' }));
    await expect(editorOn(page)).toBeFocused();
    await expect(editorOn(page)).toHaveAccessibleDescription(/Tab leaves the editor/);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('\n## C');
    await page.keyboard.press('Control+Space');
    const offered = page.getByRole('listbox', { name: 'Completions' }).getByRole('option', { name: /## Case/ });
    // What is offered is taken a moment after it came at the earliest, so that nobody takes it unseen.
    await expect(async () => {
      await page.keyboard.press('ArrowDown');
      await expect(offered).toHaveAttribute('aria-selected', 'true', { timeout: 200 });
    }).toPass();
    await page.keyboard.press('Enter');
    await expect(editorOn(page)).toContainText('## Case:');
    await tabTo(page, saving(page));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(editorOn(page)).toBeFocused();
  });

  await test.step('an error is underlined, told with its hint, and mended', async () => {
    await write(page, wrong);
    await expect(page.getByText(/^Draft saved at/)).toBeVisible();
    await expect(page.locator('.cm-lintRange-error')).not.toHaveCount(0);
    const problem = page.getByRole('button', { name: /^Error, line 39/ });
    await pressByKey(problem);
    await expect(editorOn(page)).toBeFocused();
    await expect(page.getByRole('button', { name: /^Publish/ })).toBeDisabled();
    await page.reload();
    await expect(problem).toBeVisible();
    await write(page, right);
    await expect(problem).toBeHidden();
  });

  await test.step('the item is looked at: variants, key, reasons, proof', async () => {
    await expect(page.getByText('Question 1 of 20')).toBeVisible();
    await pressByKey(page.getByRole('button', { name: 'Next question' }));
    await expect(page.getByText('Question 2 of 20')).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Bayesian optimization Right' })).toBeVisible();
    expect(await objectionsTo(page)).toEqual([]);
  });

  await test.step('what is right is saved and published', async () => {
    await save(page, 1);
    await pressByKey(page.getByRole('button', { name: 'Publish revision 1' }));
    await expect(page.getByText('Revision 1 is published.')).toBeVisible();
    await expect(page.getByText('Learners are asked revision 1.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Publish revision 1' })).toBeFocused();
  });

  const titled = (title: string) => right.replace('Which search strategy for automatic model tuning', title);
  const second = await pageOf(instructor);
  await second.goto(page.url());
  await expect(editorOn(second)).toContainText('Which search strategy');
  await write(page, titled('Search strategies, by Olga'));
  await save(page, 2);

  await test.step('who comes second is told, and loses nothing', async () => {
    await write(
      second,
      titled('Search strategies, by Ines').replace('payments //', 'banking //').replaceAll('30 //', '35 //'),
    );
    await pressByKey(saving(second));
    const heading = second.getByRole('heading', { name: 'Olga Owner saved revision 2 meanwhile' });
    await expect(heading).toBeFocused();
    await expect(second.getByText('One passage was changed by both of you.')).toBeVisible();
    expect(await objectionsTo(second)).toEqual([]);
    await second.getByRole('radio', { name: 'Keep both' }).focus();
    await second.keyboard.press('ArrowLeft');
    await expect(second.getByRole('radio', { name: 'Theirs' })).toBeChecked();
    await pressByKey(second.getByRole('button', { name: 'Put the merged text into the editor' }));
    await expect(editorOn(second)).toBeFocused();
    await save(second, 3);
  });

  const merged = titled('Search strategies, by Olga').replace('payments //', 'banking //').replaceAll('30 //', '35 //');
  await test.step('a revision downloads byte for byte, and an old one comes back', async () => {
    const waiting = second.waitForEvent('download');
    await second.getByRole('link', { name: 'Download revision 3' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('ways-to-search.md');
    expect(readFileSync(await file.path(), 'utf8')).toBe(merged);
    const comparing = second.getByRole('button', { name: 'Compare revision 1 with the editor' });
    await pressByKey(comparing);
    await expect(second.getByRole('heading', { name: 'What the editor changes of revision 1' })).toBeFocused();
    await expect(second.getByRole('textbox', { name: 'Changes since revision 1' })).toContainText('by Olga');
    await second.getByRole('combobox', { name: 'To' }).selectOption('2');
    const between = second.getByRole('textbox', { name: 'Changes from revision 1 to 2' });
    await expect(between).toContainText('by Olga');
    await expect(between).not.toContainText('banking');
    expect(await objectionsTo(second)).toEqual([]);
    await pressByKey(second.getByRole('button', { name: 'Close the comparison' }));
    await expect(comparing).toBeFocused();
    await pressByKey(second.getByRole('button', { name: 'Restore revision 1' }));
    await expect(second.getByText('This is revision 4.')).toBeVisible();
    await expect(editorOn(second)).toContainText('Which search strategy');
  });

  await test.step('it is withdrawn', async () => {
    await pressByKey(page.getByRole('button', { name: 'Withdraw' }));
    await expect(page.getByText('Learners are not asked this deck.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Publishing' })).toBeFocused();
  });

  await page.context().close();
  await second.context().close();
});

test('a file that is uploaded is its author’s draft, with its check beside it', async ({ browser, server }) => {
  const { group, owner, instructor } = await arrangeClass(server.origin);
  const context = await browser.newContext({ baseURL: server.origin });
  await takeCookies(context, server.origin, owner);
  const page = await context.newPage();
  await page.goto(`/groups/${group}/decks`);
  const file = {
    name: 'Hidden words.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(wrong.replace('payments', 'pay\u200Bments')),
  };
  await page.getByLabel('Markdown file of a new deck').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1, name: 'hidden-words' })).toBeVisible();
  await expect(editorOn(page)).toContainText('Which search strategy');
  await expect(
    page.getByRole('button', { name: /^Error, line \d+ A character that nobody sees: U\+200B/ }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Publish/ })).toBeDisabled();
  await context.clearCookies();
  await takeCookies(context, server.origin, instructor);
  await page.reload();
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
  await context.close();
});

test('Tab leads into the editor and out of it, and what is typed without a network is not lost', async ({
  browser,
  server,
  watch,
}) => {
  watch.expectFault('ERR_INTERNET_DISCONNECTED');
  const { group, owner } = await arrangeClass(server.origin);
  const made = await owner.post(`/api/decks/${group}`, { name: 'modes', text: '# Modes\n' });
  const { deckId } = made.body as { deckId: string };
  const context = await browser.newContext({ baseURL: server.origin });
  await takeCookies(context, server.origin, owner);
  const page = await context.newPage();
  await page.goto(`/groups/${group}/decks/${deckId}`);
  await expect(editorOn(page)).toBeVisible();
  await page.getByRole('button', { name: 'Rename the deck' }).focus();
  await page.keyboard.press('Tab');
  await expect(editorOn(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'What you changed' })).toBeFocused();

  await context.setOffline(true);
  await editorOn(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('Typed on a train');
  await expect(page.getByText(/kept on this device/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/^Draft saved at/)).toBeVisible();
  await page.reload();
  await expect(editorOn(page)).toContainText('Typed on a train');
  await context.close();
});

test('a draft that is on its way while its text is saved comes to nothing, and what follows it is kept', async ({
  browser,
  server,
}) => {
  const { group, owner } = await arrangeClass(server.origin);
  const made = await owner.post(`/api/decks/${group}`, { name: 'modes', text: '# Modes\n' });
  const { deckId } = made.body as { deckId: string };
  const context = await browser.newContext({ baseURL: server.origin });
  await takeCookies(context, server.origin, owner);
  const page = await context.newPage();
  await page.goto(`/groups/${group}/decks/${deckId}`);
  await editorOn(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('One');
  await expect(page.getByText(/^Draft saved at/)).toBeVisible();

  let release = () => {};
  const isHeld = page.waitForRequest('**/draft');
  await page.route(
    '**/draft',
    async (route) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      await route.continue();
    },
    { times: 1 },
  );
  await page.keyboard.type(' two');
  await isHeld;
  await save(page, 1);
  const answered = page.waitForResponse('**/draft');
  release();
  await answered;
  await editorOn(page).focus();
  await page.keyboard.type(' three');
  await expect(page.getByText(/^Draft saved at/)).toBeVisible();
  await expect(page.getByText(/in another tab/)).toBeHidden();
  await page.reload();
  await expect(editorOn(page)).toContainText('One two three');
  await context.close();
});
