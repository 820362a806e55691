import { escapeHtml, renderPage } from './page';

/** What the application sends people to the portal for, in the portal's names, and how its links say that. */
const TASKS = {
  'change-password': 'Change your password',
  'change-email': 'Change your e-mail address',
  'add-passkey': 'Add a passkey',
  'add-method': 'Set up two-step verification',
  'recovery-code': 'Get a new recovery code',
  'download-data': 'Download your data',
  'review-sessions': 'See where you are signed in',
};

/** Where the page is. */
export const APPLICATION_PATH = '/applications/cedar-board';

/** What comes back in the query is for one visit. */
const STATE = 'visit-7';

interface Options {
  application: { name: string; clientId: string };
  portalUrl: string;
  issuer: string;
}

const addressOf = (issuer: string) => new URL(APPLICATION_PATH, issuer).href;

/** What has to stand in the operator's file of the portal (`PORTAL_CONFIG`) for the links to lead anywhere. */
export function taskLinksOf({ application, issuer }: Omit<Options, 'portalUrl'>): object {
  return {
    [application.clientId]: { returnUrls: [addressOf(issuer)], tasks: Object.keys(TASKS) },
  };
}

/** The settings of an application that sends people to the portal for a task and has them back. */
export function applicationPage(
  { application: { name, clientId }, portalUrl, issuer }: Options,
  { result, state }: { result?: unknown; state?: unknown },
): string {
  const links = Object.entries(TASKS).map(([task, words]) => {
    const url = new URL(`/account/do/${task}`, portalUrl);
    url.search = new URLSearchParams({
      client_id: clientId,
      return: addressOf(issuer),
      state: STATE,
    }).toString();
    return `<li><a href="${escapeHtml(url.href)}">${escapeHtml(words)}</a></li>`;
  });
  const answer =
    typeof result === 'string' && state === STATE
      ? `<p role="status">You are back: <code>${escapeHtml(result)}</code></p>`
      : '';
  return renderPage(
    name,
    `${answer}<p>This stands in for an application of this tenant. Your account is kept elsewhere:</p>
<ul>
${links.join('\n')}
</ul>`,
  );
}
