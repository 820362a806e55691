import type { SentCodes } from '../state/sent-codes';
import { escapeHtml, renderPage } from './page';

/** What would be on telephones and in mailboxes: the codes that this tenant sent, the latest first. */
export function sentCodesPage(sentCodes: SentCodes): string {
  const rows = [...sentCodes.list()].reverse().map(
    ({ at, channel, to, code }) => `<dt><code>${escapeHtml(code)}</code></dt>
<dd>${escapeHtml(channel)} to ${escapeHtml(to)}, ${new Date(at).toISOString()}</dd>`,
  );
  const list = rows.length > 0 ? `<dl>\n${rows.join('\n')}\n</dl>` : '<p>None so far.</p>';
  return renderPage('Codes that this tenant sent', list);
}
