import { myAccountScopes } from '~/auth/my-account-sign-in';
import { type MyAccountUse } from '~/security/my-account-api';
import { type TestPortal } from './test-portal';
import { clientId, issuer } from './test-tenant';

/** An access token of Ada's for the tenant's My Account API, as a sign-in brings it. */
export function myAccountToken(
  { tenant, clock }: Pick<TestPortal, 'tenant' | 'clock'>,
  use: MyAccountUse = 'methods',
) {
  const seconds = clock.now / 1000;
  return tenant.sign({
    iss: issuer,
    aud: `${issuer}me/`,
    sub: 'auth0|ada',
    azp: clientId,
    scope: myAccountScopes[use].join(' '),
    iat: seconds,
    exp: seconds + 600,
  });
}

/** Has the portal keep such a token for the portal session of this cookie. */
export async function keepMyAccountToken(
  portal: TestPortal,
  cookie: string,
  use: MyAccountUse = 'methods',
): Promise<void> {
  const { services, env } = portal;
  const request = new Request(env.appBaseUrl, { headers: { cookie } });
  const portalSessionId = (await services.portalSessions.idOf(request)) ?? '';
  const holder = { userId: 'auth0|ada', portalSessionId };
  const token = await myAccountToken(portal, use);
  await services.myAccountAccess.keep(holder, { use, token, lifetimeMs: 600_000 });
}
