import { expect, test } from '../test';

for (const path of ['/', '/practice', '/progress', '/no-such-page']) {
  test(`${path} has a policy with a nonce of its own`, async ({ server }) => {
    const nonces = new Set<string>();
    for (let visit = 0; visit < 2; visit += 1) {
      const response = await fetch(server.origin + path);
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /script-src[^;]*'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      expect(nonce.length).toBeGreaterThanOrEqual(16);
      nonces.add(nonce);
      expect(policy).not.toContain('unsafe-eval');
      expect(/script-src[^;]*/.exec(policy)?.[0]).not.toContain('unsafe-inline');
      expect(policy).toMatch(/default-src 'self'/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('x-powered-by')).toBeNull();

      const scripts = [...(await response.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.length).toBeGreaterThan(0);
      for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
    }
    expect(nonces.size).toBe(2);
  });
}

test('a breach on another device of a test is heard, too', async ({ browser, server, watch }) => {
  watch.expectFault('Content Security Policy');
  const other = await browser.newContext({ baseURL: server.origin });
  const page = await other.newPage();
  await page.goto('/');
  const told = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="0">'));
  await told;
  await other.close();
  expect(watch.heard().some((fault) => fault.includes('Content Security Policy'))).toBe(true);
});

test('the policy stops a script that a page was tricked into', async ({ page, watch }) => {
  watch.expectFault('Content Security Policy');
  await page.goto('/');
  await page.evaluate(async () => {
    const script = document.createElement('div');
    script.innerHTML = '<img src="x:" onerror="window.tricked = true">';
    const image = script.firstElementChild;
    // It is heard after the attribute would have been.
    const failed = new Promise((resolve) => image?.addEventListener('error', resolve));
    document.body.append(script);
    await failed;
  });
  expect(await page.evaluate(() => Reflect.get(window, 'tricked'))).toBeUndefined();
});
