import type { BrowserContextOptions, LaunchOptions } from 'playwright/test';
import { browsers } from './browsers';

/** How Chromium is started: its headless shell where there is one, and Playwright's own where nothing is named. */
export const launchOptions: LaunchOptions = {
  executablePath: process.env.HEADLESS_SHELL_PATH || process.env.CHROMIUM_PATH || undefined,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/**
 * A person's browser at a desk, the same on every machine. It asks for less motion, as a machine without graphics paints
 * each frame of a view transition with its processor; those who see motion are a test of their own.
 */
export const contextOptions: BrowserContextOptions = {
  userAgent: browsers.chromeLinux.userAgent,
  locale: 'en-GB',
  timezoneId: 'UTC',
  viewport: { width: 1280, height: 860 },
  reducedMotion: 'reduce',
};
