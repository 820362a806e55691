import { apiAccess } from '../state/api-access';
import { mfaAudience } from '../state/second-factor';
import { newSession, touchSession } from '../state/sessions';
import type { TenantState } from '../state/state';
import { enterOrganization } from './organization-sign-in';
import type { ProtocolProvider } from './provider';

/** Who signs in, and as which session of theirs. */
export interface CodeOwner {
  userId: string;
  /** A session with another id begins where the person has none with this one. */
  sessionId: string;
  /** Whether they had to use a second factor. */
  secondFactor?: boolean;
}

/**
 * The code that a browser would bring back from `authorizationUrl` after somebody had signed in there,
 * without the pages and cookies of a sign-in. Throws a `RangeError` for an address that `/authorize` would refuse.
 */
export async function issueCode(
  state: TenantState,
  { provider }: ProtocolProvider,
  authorizationUrl: URL,
  { userId, sessionId, secondFactor = false }: CodeOwner,
): Promise<string> {
  const { apiGrants, clock, issuer, sessions } = state;
  const wanted = (name: string) => authorizationUrl.searchParams.get(name) ?? undefined;
  const redirectUri = wanted('redirect_uri') ?? '';
  const client = await provider.Client.find(wanted('client_id') ?? '');
  if (!client?.redirectUriAllowed(redirectUri)) {
    throw new RangeError(`No application may be sent back to ${redirectUri}.`);
  }
  const { clientId } = client;
  const visitor = { ip: '127.0.0.1' };
  const now = clock.now();
  const session = sessions.get(sessionId) ?? {
    ...newSession(userId, undefined, visitor, [{ name: 'pwd', timestamp: now }], clock),
    id: sessionId,
  };
  session.authenticatedAt = now;
  sessions.add(session);
  touchSession(session, clientId, visitor, clock);
  const grant = new provider.Grant({ accountId: userId, clientId });
  grant.addOIDCScope(wanted('scope') ?? 'openid');
  const grantId = await grant.save();
  const isForMfaApi = wanted('audience') === mfaAudience(issuer);
  const scope = wanted('scope') ?? '';
  const person = state.accounts.byId(userId) ?? { userId, connection: '' };
  const organization = enterOrganization(state, { wanted: wanted('organization'), person });
  if (typeof organization === 'string') throw new RangeError(organization);
  if (organization) state.organizations.noteSignIn(grantId, organization.id);
  apiGrants.add(grantId, apiAccess(state, { clientId, audience: wanted('audience'), scope }));
  const asksForTime = wanted('max_age') !== undefined || wanted('prompt') === 'login';
  const code = new provider.AuthorizationCode({
    accountId: userId,
    authTime: Math.floor(now / 1000) - clock.offsetSeconds(),
    claims: asksForTime ? { id_token: { auth_time: { essential: true } } } : undefined,
    client,
    codeChallenge: wanted('code_challenge'),
    codeChallengeMethod: wanted('code_challenge_method'),
    grantId,
    amr: secondFactor && !isForMfaApi ? ['mfa'] : undefined,
    nonce: wanted('nonce'),
    redirectUri,
    scope: wanted('scope') ?? 'openid',
    sid: sessionId,
  } as ConstructorParameters<typeof provider.AuthorizationCode>[0]);
  return code.save();
}
