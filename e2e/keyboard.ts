import type { Locator, Page } from 'playwright/test';

/** What has the focus: its role and name, as a screen reader says them. */
export const focused = (page: Page) => page.locator(':focus').ariaSnapshot();

/** Presses Tab, or another key, until something has the focus, and gives everything that had it on the way. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<string[]> {
  const passed: string[] = [];
  while (!(await target.evaluate((element) => element === document.activeElement))) {
    if (passed.length > 80) throw new Error(`Tab never comes there:\n${passed.join('\n')}`);
    await page.keyboard.press(key);
    passed.push(await focused(page));
  }
  return passed;
}
