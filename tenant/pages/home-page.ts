import type { TenantState } from '../state/state';
import { escapeHtml, renderPage } from './page';

/** Says what runs here and who can sign in. */
export function homePage({ accounts, issuer, settings }: TenantState): string {
  const list = accounts
    .all()
    .map(
      ({ name, email, phoneNumber = '', password, about }) => `<dt>${escapeHtml(name)}</dt>
<dd>${escapeHtml(about)}</dd>
<dd><code>${escapeHtml(email || phoneNumber)}</code>, password <code>${escapeHtml(password)}</code></dd>`,
    )
    .join('\n');
  return renderPage(
    'Latchkey local tenant',
    `<p class="wide">This is a stand-in for an Auth0 tenant, for development on this machine only. Everything
in it is made up, and all of it is forgotten when it stops.</p>
<p><a href="${escapeHtml(settings.portalUrl)}">Open the portal</a></p>
<p><a href="/mails">Mails</a>: what the portal and this tenant would have sent</p>
<p><a href="/sent-codes">Codes that this tenant sent</a></p>
<h2>Who can sign in</h2>
<dl>
${list}
</dl>
<h2>For the portal</h2>
<dl>
<dt>Issuer</dt><dd><code>${escapeHtml(issuer)}</code></dd>
<dt>Discovery</dt><dd><a href="/.well-known/openid-configuration">/.well-known/openid-configuration</a></dd>
</dl>`,
  );
}
