import { type TestPortal } from './test-portal';
import { clientId, issuer } from './test-tenant';

/** An access token of Ada's for the tenant's My Account API, as a sign-in brings it. */
export function myAccountToken({ tenant, clock }: Pick<TestPortal, 'tenant' | 'clock'>) {
  const seconds = clock.now / 1000;
  return tenant.sign({
    iss: issuer,
    aud: `${issuer}me/`,
    sub: 'auth0|ada',
    azp: clientId,
    scope: 'create:me:authentication_methods',
    iat: seconds,
    exp: seconds + 600,
  });
}

/** Has the portal keep such a token for the portal session of this cookie. */
export async function keepMyAccountToken(portal: TestPortal, cookie: string): Promise<void> {
  const { services, env } = portal;
  const request = new Request(env.appBaseUrl, { headers: { cookie } });
  const portalSessionId = (await services.portalSessions.idOf(request)) ?? '';
  const holder = { userId: 'auth0|ada', portalSessionId };
  await services.myAccountAccess.keep(holder, await myAccountToken(portal), 600_000);
}
