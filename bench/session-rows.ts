import { type Page } from 'playwright';
import { CEDAR_BOARD, HARBOR_FILES, ORBIT_MAIL } from '../tenant/seed/applications';
import type { Person } from '../tenant/state/accounts';

/** What the rows of a list of sessions look like. Reads in the page: nothing of this file is there. */
export async function readRows(page: Page) {
  return page.locator('li[id^="session-"]').evaluateAll((rows) =>
    rows.map((row) => {
      const { top, bottom, height } = row.getBoundingClientRect();
      const [titleEnd = bottom, factsEnd = bottom] = ['.row-title', '.row-more'].map(
        (part) => row.querySelector(part)?.getBoundingClientRect().bottom,
      );
      // What is there for the ear alone is no letter to look at.
      const unseen = [...row.querySelectorAll('.sr-only')].map(({ textContent }) => textContent);
      return {
        top: top + scrollY,
        height,
        letters: [(row as HTMLElement).innerText, unseen.join(' ')]
          .map((text) => text.replace(/\s+/g, ' ').trim().length)
          .reduce((all, part) => all - part),
        isPlain: row.querySelector('.chip') === null && row.querySelector('.row-reasons') === null,
        isCurrent: row.classList.contains('row-current'),
        isNameWhole: titleEnd <= bottom,
        isInside: factsEnd <= bottom,
      };
    }),
  );
}

const like = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const windows = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/126.0.0.0 Safari/537.36`;
const apple = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const userAgents = [
  `Mozilla/5.0 (Linux; Android 14; SM-S918B) ${like} SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36`,
  `${windows} Avast/126.0.25496.127`,
  `${windows} Norton/126.0.25496.127`,
  'Mozilla/5.0 (compatible; MSIE 10.0; Windows Phone 8.0; Trident/6.0; IEMobile/10.0; NOKIA; Lumia 920)',
  `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) ${apple} Mobile/15E148 Acme Enterprise Customer Portal/7.2`,
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${apple} Version/17.5 Safari/605.1.15`,
];
/** The United States, the United Arab Emirates, and Bosnia and Herzegovina. */
const places = [
  { ip: '73.223.10.5', asn: '7922' },
  { ip: '94.200.10.4', asn: '15802' },
  { ip: '31.176.150.9', asn: '9146' },
];

/** Signs a person in by browsers, in places and to applications that have long names. */
export async function addLongRows(tenant: string, { email }: Person): Promise<void> {
  const clientIds = [ORBIT_MAIL, HARBOR_FILES, CEDAR_BOARD].map(({ clientId }) => clientId);
  for (const userAgent of userAgents)
    for (const place of places) {
      const body = {
        email,
        userAgent,
        ...place,
        clientIds,
        mfa: 'otp',
        beganSecondsAgo: 1_000_000,
      };
      const answer = await fetch(`${tenant}/control/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`A session was refused: ${await answer.text()}`);
    }
}
