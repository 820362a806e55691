// `npm run screenshots:brands`: takes the pictures of docs/branding.md, of each brand in docs/brands/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { MARA } from '../../tenant/seed/people';
import { stopAll } from '../../tests/child-processes.mjs';
import { ensureChromium } from '../../tests/chromium.mjs';
import { contextOptions, launchOptions } from '../chromium';
import { Portal } from '../portal';
import { startServers } from '../servers';

const folder = join(import.meta.dirname, '../../docs/brands');
const brands = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const viewports = [
  { width: 1280, height: 860 },
  { width: 360, height: 740 },
];

const browser = await chromium.launch({
  ...launchOptions,
  executablePath: await ensureChromium(),
});
try {
  for (const brand of brands) await pictureBrand(brand);
} finally {
  await browser.close();
  await stopAll();
}

/** The list of sessions in light and dark, on a desk and on a phone. */
async function pictureBrand(brand: string): Promise<void> {
  const servers = await startServers({ BRAND_FILE: join(folder, brand, 'brand.json') });
  const context = await browser.newContext({ ...contextOptions, baseURL: servers.portal.url });
  const portal = new Portal(await context.newPage());
  await portal.signIn(MARA);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of viewports) {
      await portal.page.emulateMedia({ colorScheme });
      await portal.page.setViewportSize(viewport);
      await portal.page.reload();
      const path = join(folder, `${brand}-${viewport.width}-${colorScheme}.png`);
      await portal.page.screenshot({ path });
    }
  await context.close();
  await servers.portal.stop();
  await servers.tenant.stop();
}
