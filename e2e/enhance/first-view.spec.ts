import { INES } from '../../tenant/seed/people';
import { expect, test } from '../fixtures';

test.describe('in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('the first view of a new browser has its times in its own zone, and never in another', async ({
    portal,
    page,
  }) => {
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      requestAnimationFrame(function look() {
        const isPainted = document.documentElement.checkVisibility();
        const note = isPainted ? /Times are in [^.]*/.exec(document.body?.innerText ?? '') : null;
        if (note) seen.add(note[0]);
        requestAnimationFrame(look);
      });
    });
    const seen: string[] = [];
    await page.exposeFunction('keepSeen', (texts: string[]) => seen.push(...texts));
    await page.addInitScript(() => {
      addEventListener('pagehide', () => {
        const { seen: texts, keepSeen } = window as unknown as {
          seen: Set<string>;
          keepSeen: (texts: string[]) => void;
        };
        keepSeen([...texts]);
      });
    });
    await portal.signInByForm(INES);
    await expect(
      page.getByText('Times are in Asia/Tokyo, the time zone of this browser.'),
    ).toBeVisible();
    expect(seen).toEqual([]);
  });

  test('a browser that keeps no cookie of ours shows the page in UTC', async ({ portal, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} });
    });
    await portal.signInByForm(INES);
    await expect(page.getByText('Times are in UTC')).toBeVisible();
  });
});
