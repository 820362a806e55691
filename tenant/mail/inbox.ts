import { Router, type Response } from 'express';
import { errorPage, escapeHtml, renderPage, sendPage } from '../pages/page';
import type { Mail, Mails } from '../state/mails';

/** What a mail may do in its frame: nothing, but lead out of it when somebody follows a link. */
const SANDBOX =
  'allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox';

const MAIL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'self'",
  `sandbox ${SANDBOX}`,
].join('; ');

/** All mails for whoever tries the portal out: a list, and each mail as text and as its HTML looks. */
export function inboxRoutes(mails: Mails): Router {
  return Router()
    .get('/mails', (request, response) => {
      const { to } = request.query;
      const address = typeof to === 'string' && to !== '' ? to : undefined;
      sendPage(response, 200, listPage(mails.list(address), address));
    })
    .get('/mails/:id', (request, response) => {
      const mail = mails.get(request.params.id);
      if (mail) sendPage(response, 200, mailPage(mail));
      else sendMissing(response);
    })
    .get('/mails/:id/html', (request, response) => {
      const html = mails.get(request.params.id)?.html ?? null;
      if (html === null) return sendMissing(response);
      // A link leads out of the frame.
      sendPage(response, 200, html.replace(/<head>/i, '$&<base target="_top">'), MAIL_POLICY);
    });
}

function sendMissing(response: Response): void {
  sendPage(response, 404, errorPage('There is no such mail.'));
}

function listPage(mails: readonly Mail[], address: string | undefined): string {
  const rows = [...mails].reverse().map(
    ({ id, at, to, subject }) => `<dt><a href="/mails/${id}">${escapeHtml(subject)}</a></dt>
<dd>to ${escapeHtml(to.join(', '))}, ${escapeHtml(at)}</dd>`,
  );
  const list = rows.length > 0 ? `<dl>\n${rows.join('\n')}\n</dl>` : '<p>None so far.</p>';
  const whole = address === undefined ? '' : '<p><a href="/mails">All mails</a></p>\n';
  return renderPage(address === undefined ? 'Mails' : `Mails to ${address}`, whole + list);
}

function mailPage({ id, at, from, to, subject, text, html }: Mail): string {
  const frame =
    html === null
      ? ''
      : `<h2>As HTML</h2>
<iframe src="/mails/${id}/html" title="The mail as HTML" sandbox="${SANDBOX}"></iframe>`;
  return renderPage(
    subject,
    `<p class="wide"><a href="/mails">All mails</a></p>
<dl>
<dt>From</dt><dd>${escapeHtml(from)}</dd>
<dt>To</dt><dd>${escapeHtml(to.join(', '))}</dd>
<dt>At</dt><dd>${escapeHtml(at)}</dd>
</dl>
<h2>As text</h2>
<pre dir="auto">${linked(text)}</pre>
${frame}`,
  );
}

/** Text with its addresses as links, as most mail programs show it. */
function linked(text: string): string {
  return escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
}
