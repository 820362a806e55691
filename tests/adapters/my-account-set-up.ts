import { type CallReport } from '~/tenant-api/pacing/management-gateway';
import { createMyAccountApi } from '~/tenant-api/my-account/my-account-api.server';
import { boundFetch } from '~/tenant-calls/bounded-fetch.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { clientId, createTestTenant, issuer } from '../test-tenant';

/** The call that begins an enrolment, as the tenant hears of it. */
export const begin = 'POST /me/v1/authentication-methods';
export const noon = Date.parse('2026-11-30T12:00:00Z');

/** The API at a tenant in which Ada has an access token with this scope. */
export async function setUp({
  scope = 'create:me:authentication_methods',
  timeoutMs = 60_000,
} = {}) {
  const tenant = createTestTenant({ portalUrl: 'https://account.example', now: () => noon });
  const reports: CallReport[] = [];
  const api = createMyAccountApi({
    issuerBaseUrl: issuer.slice(0, -1),
    fetch: boundFetch((input, init) => tenant.fetch(input, init), { maxBytes: 100_000 }),
    now: () => noon,
    timeoutMs,
    onCall: (report) => reports.push(report),
  });
  const seconds = noon / 1000;
  const token = await tenant.sign({
    iss: issuer,
    aud: `${issuer}me/`,
    sub: 'auth0|ada',
    azp: clientId,
    scope,
    iat: seconds,
    exp: seconds + 600,
  });
  const methods = () =>
    tenant.state.authenticators
      .where({ userId: 'auth0|ada' })
      .filter(({ confirmed }) => confirmed !== false)
      .map(({ type }) => type);
  return { tenant, api, token, reports, methods };
}

/** What the call is refused with. */
export async function failureOf(work: Promise<unknown>): Promise<TenantError> {
  const failure = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (failure instanceof TenantError) return failure;
  throw new TypeError(`This is no refusal: ${String(failure)}`);
}
