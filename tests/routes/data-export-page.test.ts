import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { type Locale, localeNames, locales } from '~/i18n/locales';
import { ada, createTestPortal, managementSession } from '../test-portal';
import { askForCopy, downloadCopy, signInStrongly } from './copy-of-data';

const hostile = '"><script src=//evil.example></script><img src=x onerror=alert(1)>\u202e';

/** The page as Ada downloads it, whose names and browsers are what an attacker would call them. */
async function page(locale: Locale): Promise<string> {
  const portal = createTestPortal();
  Object.assign(portal.inEveryContext, { locale, translate: translator(locale) });
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId, {
      device: {
        initial_user_agent: hostile,
        initial_ip: '90.230.10.20',
        initial_asn: '3301',
        last_user_agent: hostile,
        last_ip: '90.230.10.20',
        last_asn: '3301',
      },
    }),
  ]);
  const account = portal.tenant.state.accounts.byId(ada.userId);
  if (account !== undefined) Object.assign(account, { name: hostile, nickname: hostile });
  const cookie = await signInStrongly(portal);
  await askForCopy(portal, cookie);
  await portal.runDueJobs();
  return (await downloadCopy(portal, 'html', cookie)).text();
}

test('the page is made of text, and loads and runs nothing whatever names say', async () => {
  const html = await page('en');
  expect(html).toContain('&lt;script src=//evil.example&gt;');
  expect(html).not.toContain('\u202e');
  const body = html.replace(/<style>[^<]*<\/style>/, '');
  const tags = new Set([...body.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name));
  const known =
    'html head meta title body main h1 h2 h3 p nav ul li a section dl div dt dd bdi'.split(' ');
  expect([...tags].filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
  const addresses = [...body.matchAll(/\s(?:href|src|action|style|on\w+)="([^"]*)"/g)];
  expect(addresses.map(([, value = '']) => value).filter((one) => !/^#\w+$/.test(one))).toEqual([]);
  expect(html).not.toMatch(/url\(|@import/);
  expect(html).toContain('default-src &#x27;none&#x27;');
});

test('each entry of its contents leads to a part of it', async () => {
  const html = await page('en');
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(localeNames)('it speaks %s, in its direction', async (locale) => {
  const html = await page(locale);
  const t = translator(locale);
  expect(html).toContain(`<html lang="${locale}" dir="${locales[locale].direction}">`);
  for (const key of ['dataFile.title', 'dataFile.part.waysToSignIn', 'dataFile.none'] as const)
    expect(html).toContain(t(key));
});

test('it is light on paper, whatever the device prefers', async () => {
  expect(await page('en')).toMatch(/@media print\{\s*:root\{color-scheme:light\}/);
});
