import { test as base } from 'playwright/test';

export type OnFinished = (stop: () => Promise<void> | void) => void;

/** For tests that start servers of their own: takes what has to be stopped afterwards, last first. */
export const test = base.extend<{ onFinished: OnFinished }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed.
  onFinished: async ({}, use) => {
    const stops: (() => Promise<void> | void)[] = [];
    await use((stop) => stops.push(stop));
    for (const stop of stops.reverse()) await stop();
  },
});
