/**
 * Takes pictures of the running portal. Run by hand, after a build:
 *
 *     node --import tsx e2e/states/screenshots.ts          those of the README, into docs/
 *     npm run screenshots                           every page and state, theme, direction and width, into
 *                                                   screenshots/
 *     npm run screenshots -- list session           only the states of these names
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions } from 'playwright';
import { MARA, NOOR } from '../../tenant/seed/people';
import { stopAll } from '../../tests/child-processes.mjs';
import { ensureChromium } from '../../tests/chromium.mjs';
import { contextOptions, launchOptions } from '../chromium';
import { pageStates } from './page-states';
import { Portal } from '../portal';
import { startServers } from '../servers';
import { Tenant } from '../tenant';

const root = join(import.meta.dirname, '../..');
const colorSchemes = ['light', 'dark'] as const;

const servers = await startServers();
const browser = await chromium.launch({
  ...launchOptions,
  executablePath: await ensureChromium(),
});
try {
  const [all, ...names] = process.argv.slice(2);
  if (all === '--all') await pictureStates(names);
  else await pictureForReadme();
} finally {
  await browser.close();
  await stopAll();
}

/** A signed-out browser of a person at a desk, and what is to be photographed there. */
async function inBrowser(
  options: BrowserContextOptions,
  work: (portal: Portal, tenant: Tenant) => Promise<unknown>,
): Promise<void> {
  const tenant = new Tenant(servers.tenant.url);
  await tenant.reset();
  const context = await browser.newContext({
    ...contextOptions,
    baseURL: servers.portal.url,
    ...options,
  });
  await work(new Portal(await context.newPage()), tenant);
  await context.close();
  if (tenant.hasTroubled) await servers.portal.restart();
}

async function pictureForReadme(): Promise<void> {
  await mkdir(join(root, 'docs'), { recursive: true });
  for (const colorScheme of colorSchemes) {
    const viewport = { width: 1280, height: 860 };
    await inBrowser({ colorScheme, viewport, deviceScaleFactor: 2 }, async (portal) => {
      await portal.signIn(MARA);
      await portal.page.screenshot({ path: join(root, 'docs', `sessions-${colorScheme}.png`) });
    });
  }
  const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
  await inBrowser({ colorScheme: 'light', ...phone }, async (portal) => {
    await portal.signIn(MARA);
    await portal.page.screenshot({ path: join(root, 'docs', 'sessions-phone.png') });
  });
  const desk = { viewport: { width: 1280, height: 1000 }, deviceScaleFactor: 2 };
  await inBrowser({ colorScheme: 'light', ...desk }, async (portal) => {
    await portal.signIn(NOOR);
    await portal.openSession('Chrome on Windows');
    await portal.page.screenshot({ path: join(root, 'docs', 'session.png') });
  });
}

/** Pictures the states of these names, or all of them. */
async function pictureStates(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !pageStates.some((state) => state.name === name));
  if (unknown.length > 0) throw new Error(`There is no state ${unknown.join(', ')}.`);
  const wanted = pageStates.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const { name, open, isOnce } of wanted) {
    await inBrowser({}, async (portal, tenant) => {
      await open(portal, tenant);
      await pictureState(portal, name);
      // What a form has answered is there once; the other pages are opened again in another language.
      if (isOnce) return;
      for (const locale of ['de', 'ar']) {
        const cookie = { name: 'latchkey_locale', value: locale, url: servers.portal.url };
        await portal.page.context().addCookies([cookie]);
        await portal.page.reload();
        await pictureState(portal, `${name}-${locale}`);
      }
    });
  }
}

async function pictureState(portal: Portal, name: string): Promise<void> {
  for (const width of [320, 1280]) {
    await portal.page.setViewportSize({ width, height: 860 });
    for (const colorScheme of colorSchemes) {
      await portal.page.emulateMedia({ colorScheme });
      const path = join(root, 'screenshots', `${name}-${width}-${colorScheme}.png`);
      await portal.page.screenshot({ path, fullPage: true });
    }
  }
}
