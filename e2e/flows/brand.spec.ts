import { join } from 'node:path';
import { watchForTrouble } from '../console-trouble';
import { expect, test } from '../fixtures';
import { freePorts, startPortal } from '../servers';
import { barriers } from '../states/barriers';
import { expectStillness } from '../states/page-promises';

const brandFile = join(import.meta.dirname, '../../docs/brands/tide/brand.json');

/** The accent of the brand's file, as browsers write it. */
const accents = { light: 'rgb(10, 100, 112)', dark: 'rgb(111, 219, 226)' } as const;

test('a page has the colours and the logo of a brand in light and dark, and nothing moves for them', async ({
  servers,
  page,
}) => {
  const [port = 0] = await freePorts(1);
  const portal = await startPortal(servers.tenant.url, port, { BRAND_FILE: brandFile });
  try {
    const trouble = watchForTrouble(page);
    const logos = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(portal.url, { waitUntil: 'load' });
      const button = page.getByRole('link', { name: 'Sign in' });
      await expect(button).toHaveCSS('background-color', accents[colorScheme]);
      const logo = page.getByRole('img', { name: 'Tide' });
      const { source, isDrawn } = await logo.evaluate((image: HTMLImageElement) => ({
        source: image.currentSrc,
        isDrawn: image.complete && image.naturalWidth > 0,
      }));
      expect(isDrawn).toBe(true);
      logos.add(source);
      await expectStillness(page);
      expect(await barriers(page, 'colours')).toEqual([]);
    }
    expect(logos.size).toBe(2);
    expect(trouble).toEqual([]);
  } finally {
    await portal.stop();
  }
});
