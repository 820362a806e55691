import type { Page, Response } from 'playwright/test';
import { watchForTrouble } from '../console-trouble';

/** What happened while a page was opened: the portal's answers, the hosts that were asked, and complaints. */
export interface Watch {
  /** Every answer of the portal but its files, oldest first. */
  answers: readonly Response[];
  /** Whom the browser talked to besides the portal and the tenant. */
  strangers: ReadonlySet<string>;
  /** What the browser complained of. */
  trouble: readonly string[];
}

/** Watches a page from now on. */
export function watch(page: Page, portalUrl: string, tenantUrl: string): Watch {
  const [portalHost, tenantHost] = [portalUrl, tenantUrl].map((url) => new URL(url).host);
  const answers: Response[] = [];
  const strangers = new Set<string>();
  page.on('response', (response) => {
    const { host, pathname } = new URL(response.url());
    if (host === portalHost && !/^\/build\/|^\/favicon\.svg$/.test(pathname))
      answers.push(response);
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && host !== portalHost && host !== tenantHost) strangers.add(host);
  });
  return { answers, strangers, trouble: watchForTrouble(page) };
}

/** The answer that the page came with. */
export function pageAnswer({ answers }: Watch): Response {
  const answer = answers.findLast(
    (one) => one.request().isNavigationRequest() && one.status() !== 303 && one.status() !== 302,
  );
  if (answer === undefined) throw new Error('The portal has sent no page.');
  return answer;
}
