import { paths } from '~/paths';
import { type Client, initiatorsOf, logoutSettingsOf } from '../client-evidence.server';
import { supportsBackchannel } from '../tenant/discovery';
import { failed, type Finding, ok, type PortalCheck, skipped } from '../check';

/** Whether the tenant tells the portal of every session that ends. */
export const applicationBackchannel: PortalCheck = {
  id: 'app.backchannel',
  group: 'application',
  title: 'The tenant tells the portal of ended sessions',
  of: 'portal',
  needs: ['mgmt.token'],
  run: async ({ env, clients, tenant }) => {
    if (!supportsBackchannel(await tenant.discovery()))
      return [skipped('needs a plan with back-channel logout')];
    const own = await clients.own();
    return [own.isRead ? judge(env.appBaseUrl, own.value) : skipped(own.why)];
  },
};

/** What ends a session that the portal has to know of. */
const initiators = [
  'rp-logout',
  'idp-logout',
  'session-revoked',
  'session-expired',
  'password-changed',
  'account-deleted',
];

function judge(appBaseUrl: string, client: Client): Finding {
  const url = `${appBaseUrl}${paths.backchannelLogout}`;
  const settings = {
    backchannel_logout_urls: [url],
    backchannel_logout_initiators: { mode: 'all' },
  };
  const remedy = `Set oidc_logout of the application to ${JSON.stringify(settings)}; in the dashboard, Back-Channel Logout URI ${url} with all initiators.`;
  const urls = logoutSettingsOf(client)?.backchannel_logout_urls ?? [];
  if (urls.filter((one) => one !== '').length === 0)
    return failed(
      'no_url',
      'The application has no back-channel logout URL: whoever is signed out elsewhere stays signed in here.',
      remedy,
    );
  if (!urls.includes(url))
    return failed(
      'other_url',
      'The back-channel logout URL of the application is another one than that of this portal.',
      remedy,
    );
  const heard = initiatorsOf(client);
  const missing = heard === null ? [] : initiators.filter((one) => !heard.includes(one));
  if (missing.length > 0)
    return failed(
      'initiators',
      `The tenant does not tell the portal of ${missing.join(', ')}: whoever is signed out so stays signed in here.`,
      remedy,
    );
  return ok('It tells it of all that the portal has to know.');
}
