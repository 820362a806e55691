import { defineConfig } from 'playwright/test';
import { browsers } from './e2e/browsers';

/**
 * The browser tests. Every scenario runs twice, with JavaScript and without. They need the portal's
 * production build, and CHROMIUM_PATH where Playwright has no Chromium of its own.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    userAgent: browsers.chromeLinux.userAgent,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 860 },
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'javascript' },
    {
      name: 'no-javascript',
      use: { javaScriptEnabled: false },
      // What cannot be said of a page without scripts, or needs no browser to be said.
      testIgnore: [
        'accessibility.spec.ts',
        'answers.spec.ts',
        'browser-build.spec.ts',
        'compressed-answers.spec.ts',
        'failing-stores.spec.ts',
        'first-paint.spec.ts',
        'killed-portals.spec.ts',
        'log-secrets.spec.ts',
        'starting-and-stopping.spec.ts',
        'enhance/*.spec.ts',
      ].map((name) => `**/${name}`),
    },
  ],
});
