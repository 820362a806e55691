import { MARA } from '../../tenant/seed/people';
import { expect, test } from '../fixtures';

test('nothing has to arrive before a page can be painted but the page itself', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  const held = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string;
    })[];
    return entries
      .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
      .map(({ name }) => name);
  });
  expect(held).toEqual([]);
  await expect(page.locator('link[rel=stylesheet]')).toHaveCount(0);
});

test('the styles of a page carry its nonce, and no other styles are applied', async ({
  portal,
  page,
}) => {
  const answer = await portal.open('/');
  const policy = answer.headers()['content-security-policy'] ?? '';
  const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
  expect(nonce).toBeTruthy();
  expect(await answer.text()).toContain(`<style nonce="${nonce}">`);
  const isApplied = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(style);
    return getComputedStyle(document.body).outlineWidth === '7px';
  });
  expect(isApplied).toBe(false);
});

test('a theme that was chosen is in the first bytes, and so is what it looks like', async ({
  portal,
  page,
  baseURL,
}) => {
  const url = baseURL ?? '';
  await page.context().addCookies([{ name: 'latchkey_theme', value: 'dark', url }]);
  const html = await (await portal.open('/')).text();
  expect(html).toMatch(/<html[^>]* data-theme="dark"/);
  expect(html.indexOf('</style>')).toBeGreaterThan(0);
  expect(html.indexOf('</style>')).toBeLessThan(html.indexOf('<body'));
});
