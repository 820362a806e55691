/**
 * Takes pictures of the running portal. Run by hand, after a build:
 *
 *     node --import tsx e2e/screenshots.ts          the two of the README, into docs/
 *     node --import tsx e2e/screenshots.ts --all    every page and state, into screenshots/
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContextOptions } from 'playwright';
import config from '../playwright.config';
import { MARA } from '../tenant/people';
import { stopAll } from '../tests/child-processes.mjs';
import { pageStates } from './page-states';
import { Portal } from './portal';
import { startServers } from './servers';
import { Tenant } from './tenant';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const colorSchemes = ['light', 'dark'] as const;

const servers = await startServers(8200);
const tenant = new Tenant(servers.tenant.url);
const browser = await chromium.launch(config.use?.launchOptions);
try {
  if (process.argv.includes('--all')) await pictureEveryState();
  else await pictureForReadme();
} finally {
  await browser.close();
  await stopAll();
}

/** A signed-out browser of a person at a desk, and what is to be photographed there. */
async function inBrowser(
  options: BrowserContextOptions,
  work: (portal: Portal) => Promise<unknown>,
): Promise<void> {
  await tenant.reset();
  const { userAgent, locale, timezoneId } = config.use ?? {};
  const context = await browser.newContext({
    userAgent,
    locale,
    timezoneId,
    baseURL: servers.portal.url,
    ...options,
  });
  await work(new Portal(await context.newPage()));
  await context.close();
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
}

async function pictureEveryState(): Promise<void> {
  for (const { name, open } of pageStates) {
    await inBrowser({}, async (portal) => {
      await open(portal, tenant);
      for (const width of [320, 1280]) {
        await portal.page.setViewportSize({ width, height: 860 });
        for (const colorScheme of colorSchemes) {
          await portal.page.emulateMedia({ colorScheme });
          const path = join(root, 'screenshots', `${name}-${width}-${colorScheme}.png`);
          // Of the long list the top is enough.
          await portal.page.screenshot({ path, fullPage: name !== 'list-of-151' });
        }
      }
    });
  }
}
