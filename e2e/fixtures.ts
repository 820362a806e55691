import { test as base, type BrowserContext } from 'playwright/test';
import type { Browser } from './browsers';
import { Portal } from './portal';
import { type Servers, startServers } from './servers';
import { Tenant } from './tenant';

interface Fixtures {
  tenant: Tenant;
  /** The portal in the browser of the test. */
  portal: Portal;
  /** The portal in one more browser, which shares nothing with the first. */
  openBrowser: (browser: Browser) => Promise<Portal>;
}

interface WorkerFixtures {
  /** Adds to the configuration of the portal, or changes it. */
  portalEnvironment: Record<string, string>;
  servers: Servers;
}

/**
 * A tenant and a portal for each worker. Every test begins with the seeded people and sessions, under ids that no
 * portal has heard of before, so that what a portal remembers of them is not the next test's matter.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  portalEnvironment: [{}, { option: true, scope: 'worker' }],

  servers: [
    async ({ portalEnvironment }, use) => {
      const servers = await startServers(portalEnvironment);
      await use(servers);
      await servers.portal.stop();
      await servers.tenant.stop();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ servers }, use) => use(servers.portal.url),

  tenant: [
    async ({ servers }, use, testInfo) => {
      const tenant = new Tenant(servers.tenant.url);
      await tenant.reset();
      await use(tenant);
      if (testInfo.status !== testInfo.expectedStatus)
        for (const name of ['portal', 'tenant'] as const) {
          const body = servers[name].log.slice(-100).join('\n');
          await testInfo.attach(`${name} log`, { body, contentType: 'text/plain' });
        }
      if (tenant.hasTroubled) await servers.portal.restart();
    },
    { auto: true },
  ],

  portal: async ({ page, javaScriptEnabled, timezoneId }, use) =>
    use(new Portal(page, { timeZone: javaScriptEnabled === false ? undefined : timezoneId })),

  openBrowser: async ({ browser, javaScriptEnabled, timezoneId }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ userAgent }) => {
      const context = await browser.newContext({ userAgent });
      contexts.push(context);
      const timeZone = javaScriptEnabled === false ? undefined : timezoneId;
      return new Portal(await context.newPage(), { timeZone });
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from 'playwright/test';
