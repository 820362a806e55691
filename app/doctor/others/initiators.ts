import {
  type Client,
  initiatorsOf,
  logoutSettingsOf,
  shownNameOf,
} from '../client-evidence.server';
import { supportsBackchannel } from '../tenant/discovery';
import { type Finding, ok, type PortalCheck, skipped, warning } from '../check';

/** Whether an ended session ends in every other application too. */
export const othersInitiators: PortalCheck = {
  id: 'others.initiators',
  group: 'others',
  title: 'Other applications hear of ended sessions',
  of: 'portal',
  needs: ['mgmt.token'],
  run: async ({ clients, tenant }) => {
    const others = await clients.others();
    if (!others.isRead) return [skipped(others.why)];
    const used = others.value.filter(isUsed);
    const findings = [
      ...(supportsBackchannel(await tenant.discovery()) ? tellDeaf(used) : []),
      ...tellLasting(used),
    ];
    if (findings.length > 0) return findings;
    return [
      ok(
        used.length === 0
          ? 'There is no other that people sign in to.'
          : `All ${used.length} do, or ask again by themselves.`,
      ),
    ];
  },
};

/** Machines have no sessions, and what leads nobody back signs nobody in. */
function isUsed({ app_type: type, callbacks }: Client): boolean {
  return type !== 'non_interactive' && (callbacks?.length ?? 0) > 0;
}

function tellDeaf(clients: readonly Client[]): Finding[] {
  const withUrl = clients.filter(hasUrl);
  const deaf = withUrl.filter((one) => initiatorsOf(one)?.includes('session-revoked') === false);
  // An app on a telephone or in a browser has no server that a token could be sent to.
  const without = clients.filter(
    (one) => !hasUrl(one) && one.app_type !== 'native' && one.app_type !== 'spa',
  );
  return [
    ...tell(
      deaf,
      'initiators',
      (names) =>
        `They hear of sign-outs, and not of a session that is ended in the portal: ${names}.`,
      'Choose all back-channel logout initiators for each, or add session-revoked.',
    ),
    ...tell(
      without,
      'no_url',
      (names) => `They hear nothing of an ended session, and stay open: ${names}.`,
      'Give each a Back-Channel Logout URI, if it has one, with all initiators.',
    ),
  ];
}

function hasUrl(client: Client): boolean {
  return logoutSettingsOf(client)?.backchannel_logout_urls.some((url) => url !== '') ?? false;
}

function tellLasting(clients: readonly Client[]): Finding[] {
  const lasting = clients.filter(
    ({ grant_types: types, refresh_token: token }) =>
      types?.includes('refresh_token') !== false &&
      token?.rotation_type === 'non-rotating' &&
      token.expiration_type === 'non-expiring',
  );
  return tell(
    lasting,
    'lasting_tokens',
    (names) =>
      `Their refresh tokens neither rotate nor expire, so that a stolen one is good for ever: ${names}.`,
    'Turn on Refresh Token Rotation, or set an expiration, in the settings of each.',
  );
}

const mostNamed = 5;

function tell(
  clients: readonly Client[],
  code: string,
  found: (names: string) => string,
  remedy: string,
): Finding[] {
  if (clients.length === 0) return [];
  const names = clients.slice(0, mostNamed).map((one) => `“${shownNameOf(one)}”`);
  const more = clients.length - names.length;
  return [
    warning(code, found(`${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`), remedy),
  ];
}
