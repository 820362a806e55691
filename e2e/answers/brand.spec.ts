import { join } from 'node:path';
import { watchForTrouble } from '../console-trouble';
import { expect, test } from '../fixtures';
import { freePorts, startPortal } from '../servers';
import { barriers } from '../states/barriers';
import { faultsOf } from '../states/html-checkers';

const brandFile = join(import.meta.dirname, '../../docs/brands/tide/brand.json');

/** The accent of the brand's file, as browsers write it. */
const accents = { light: 'rgb(10, 100, 112)', dark: 'rgb(111, 219, 226)' } as const;

test('a page has the colours and the logo of a brand in light and dark, and the room of the logo is kept', async ({
  servers,
  page,
}) => {
  const [port = 0] = await freePorts(1);
  const portal = await startPortal(servers.tenant.url, port, { BRAND_FILE: brandFile });
  try {
    const trouble = watchForTrouble(page);
    const logo = page.getByRole('img', { name: 'Tide' });
    const sources = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      let show = () => {};
      const isShown = new Promise<void>((resolve) => (show = resolve));
      await page.route('**/brand/*', async (route) => {
        await isShown;
        await route.continue();
      });
      const answer = await page.goto(portal.url, { waitUntil: 'domcontentloaded' });
      const before = await logo.boundingBox();
      show();
      await expect(logo).toHaveJSProperty('complete', true);
      expect(await logo.boundingBox()).toEqual(before);
      expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).not.toBe(0);
      sources.add(await logo.evaluate((image: HTMLImageElement) => image.currentSrc));
      const button = page.getByRole('link', { name: 'Sign in' });
      await expect(button).toHaveCSS('background-color', accents[colorScheme]);
      expect(await barriers(page, 'colours')).toEqual([]);
      expect(await faultsOf((await answer?.text()) ?? '')).toEqual([]);
      await page.unrouteAll();
    }
    expect(sources.size).toBe(2);
    expect(trouble).toEqual([]);
  } finally {
    await portal.stop();
  }
});
