import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import { contextOptions, launchOptions } from './e2e/chromium';

/**
 * The browser tests. They need the portal's production build, and CHROMIUM_PATH where Playwright has no Chromium of
 * its own. Pages are the same documents with JavaScript and without, so what a person does is tried both ways, and
 * what a page is, once.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/states/nu-checker.ts',
  fullyParallel: true,
  // One more than there are cores: a test waits a fifth of its time for a page or a server.
  workers: availableParallelism() + 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // For what hangs alone: a busy machine takes many times what a quiet one does.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: { ...contextOptions, browserName: 'chromium', launchOptions },
  projects: [
    {
      name: 'javascript',
      // Between the portal and the tenant no script has a part.
      testIgnore: ['flows/sign-in.spec.ts', 'flows/back-channel-logout.spec.ts'],
    },
    {
      name: 'no-javascript',
      testDir: 'e2e/flows',
      use: { javaScriptEnabled: false },
    },
  ],
});
