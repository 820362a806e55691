import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright/test';
import type { Person } from '../../tenant/state/accounts';
import { browserVariables } from '../../tests/chromium.mjs';
import { contextOptions, launchOptions } from '../chromium';

/** How long a page is watched for reloading itself, in milliseconds. */
const watchedMs = 3000;

/**
 * Signs a person in with a browser at a portal whose scripts come from another release, and tells what went wrong: errors
 * in the console, a page that loads itself again, or a script that does not do its work.
 */
export async function scriptTrouble(baseUrl: string, person: Person): Promise<string[]> {
  const { HEADLESS_SHELL_PATH, CHROMIUM_PATH } = await browserVariables();
  const executablePath = HEADLESS_SHELL_PATH ?? CHROMIUM_PATH;
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  const trouble: string[] = [];
  try {
    const page = await browser.newPage(contextOptions);
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(error.message));
    await page.goto(`${baseUrl}/account/sessions`);
    await page.locator('input[name=username]').fill(person.email);
    await page.locator('input[name=password]').fill(person.password);
    await page.locator('button[type=submit], form button').first().click();
    await page.waitForURL(`${baseUrl}/account/sessions**`);
    await page.context().clearCookies({ name: 'latchkey_time_zone' });
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.reload();
    await pause(watchedMs);
    if (loads !== 1) trouble.push(`the page was loaded ${loads} times`);
    const cookies = await page.context().cookies();
    if (!cookies.some(({ name }) => name === 'latchkey_time_zone'))
      trouble.push('the script has not told the time zone');
    return trouble;
  } finally {
    await browser.close();
  }
}
