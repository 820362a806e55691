import { identitiesOf, type Person } from '../state/accounts';
import type { TenantState } from '../state/state';
import { APPLICATION_PATH } from './application-page';
import { escapeHtml, renderPage } from './page';

function waysIn(account: Person): string {
  const ways = identitiesOf(account).map(({ connection, email, phoneNumber = '', password }) => {
    const login = `<code>${escapeHtml(email || phoneNumber)}</code>`;
    const where =
      connection === account.connection ? '' : ` by <code>${escapeHtml(connection)}</code>`;
    return `<dd>${login}, password <code>${escapeHtml(password)}</code>${where}</dd>`;
  });
  return ways.join('\n');
}

function entry(account: Person): string {
  const { name, about } = account;
  return `<dt>${escapeHtml(name)}</dt>\n<dd>${escapeHtml(about)}</dd>\n${waysIn(account)}`;
}

/** Says what runs here and who can sign in. */
export function homePage({ accounts, issuer, settings }: TenantState): string {
  const list = accounts.all().map(entry).join('\n');
  return renderPage(
    'Latchkey local tenant',
    `<p class="wide">This is a stand-in for an Auth0 tenant, for development on this machine only. Everything
in it is made up, and all of it is forgotten when it stops.</p>
<p><a href="${escapeHtml(settings.portalUrl)}">Open the portal</a></p>
<p><a href="${APPLICATION_PATH}">An application</a> that sends people to the portal and has them back</p>
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
