import { type Account } from '~/profile/account';
import { type AccountDirectory } from '~/profile/account-directory';
import { type PasswordChangeMail } from '~/security/password-change-mail';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type Result, toResult } from '~/tenant-calls/result';
import { type RateLimiter, rateLimits } from '~/rate-limit/rate-limiter';
import {
  type RefreshTokenServices,
  tokensOfSession,
} from '~/applications/list-refresh-tokens.server';
import { type RefreshToken } from '~/applications/refresh-token';
import { type EndingRequest, type EndingServices, endSession } from '~/sessions/end-session.server';
import { type NotMeReport, type PasswordStep } from './not-me-report';
import { type AccountSession } from '~/sessions/session';
import { type CallOptions } from '~/tenant-calls/call-options';

export interface DisownServices extends EndingServices, RefreshTokenServices {
  accounts: AccountDirectory;
  passwordMail: PasswordChangeMail;
  rateLimiter: RateLimiter;
  /** The connection of `auth0|` accounts where the account itself may not be read. */
  databaseConnection: string;
  now: () => number;
}

export interface DisownRequest extends EndingRequest {
  /** From the ID token: where the mail goes when the account itself may not be read. */
  email: string | null;
}

/**
 * For “this wasn't me”: ends the session with its long-lived access, and has a password change mail sent for an
 * account with a password of its own. Each step is taken whatever became of the one before. `not-found` for a
 * session that is not the person's, with nothing done.
 */
export async function reportNotMe(
  services: DisownServices,
  request: DisownRequest,
  options: CallOptions = {},
): Promise<NotMeReport | 'not-found'> {
  const { userId, currentSessionId, handle } = request;
  const sessionId = services.handles.open(userId, handle);
  if (sessionId === null) return 'not-found';
  // Before the ending, which takes the session's tokens out of the list.
  const tokens = await toResult(services.refreshTokens.list(userId, options));
  const attempt = await toResult(endSession(services, request, options));
  let session: AccountSession | null;
  let ending: NotMeReport['ending'];
  if (attempt.isKnown) {
    const { value } = attempt;
    if (value.outcome === 'not-found') return 'not-found';
    session = value.session;
    ending = { outcome: value.outcome };
  } else {
    session = await lastListed(services, userId, sessionId);
    ending = { outcome: 'not-yet', reason: attempt.reason };
  }
  return {
    session,
    ending,
    wasCurrent: sessionId === currentSessionId,
    longLivedAccess: await endLongLivedAccess(services, request, {
      tokens: tokens.isKnown
        ? { isKnown: true, value: tokensOfSession(tokens.value.tokens, sessionId) }
        : tokens,
      endsWithSession: ending.outcome === 'ended',
      options,
    }),
    password: await sendPasswordMail(services, request, options),
    at: new Date(services.now()),
  };
}

async function lastListed(
  { directory }: DisownServices,
  userId: string,
  sessionId: string,
): Promise<AccountSession | null> {
  const list = await directory.getCached(userId);
  return list?.sessions.find(({ id }) => id === sessionId) ?? null;
}

async function endLongLivedAccess(
  { refreshTokens }: DisownServices,
  { userId }: DisownRequest,
  {
    tokens,
    endsWithSession,
    options,
  }: {
    tokens: Result<readonly RefreshToken[]>;
    endsWithSession: boolean;
    options: CallOptions;
  },
): Promise<NotMeReport['longLivedAccess']> {
  if (!tokens.isKnown)
    return endsWithSession
      ? { outcome: 'with-session', count: null }
      : { outcome: 'unknown', reason: tokens.reason };
  if (tokens.value.length === 0) return { outcome: 'none' };
  if (endsWithSession) return { outcome: 'with-session', count: tokens.value.length };
  // A session that ended in another way leaves its long-lived access behind.
  let ended = 0;
  let reason: TenantErrorCode | null = null;
  for (const { id } of tokens.value) {
    const answer = await toResult(refreshTokens.revoke(userId, id, options));
    if (answer.isKnown) ended += 1;
    else reason = answer.reason;
  }
  return reason === null
    ? { outcome: 'ended', count: ended }
    : { outcome: 'not-yet', ended, remaining: tokens.value.length - ended, reason };
}

async function sendPasswordMail(
  services: DisownServices,
  { userId, email }: DisownRequest,
  options: CallOptions,
): Promise<PasswordStep> {
  const account = await toResult(services.accounts.get(userId, options));
  const target =
    account.isKnown && account.value !== null
      ? databaseOf(account.value)
      : // Auth0's user ids begin with the provider.
        userId.startsWith('auth0|')
        ? { email, connection: services.databaseConnection }
        : { provider: userId.split('|')[0] ?? userId };
  if ('provider' in target) return { outcome: 'elsewhere', provider: target.provider };
  if (target.email === null) return { outcome: 'no-address' };
  const allowance = await services.rateLimiter.consume(rateLimits.passwordMail, userId);
  if (!allowance.isAllowed) return { outcome: 'too-often', retryAfterMs: allowance.retryAfterMs };
  const answer = await services.passwordMail.send(
    { email: target.email, connection: target.connection },
    options,
  );
  return answer === 'sent' ? { outcome: 'sent' } : { outcome: 'failed', reason: answer };
}

/** Where the account's password is kept: in a database of the tenant's own, or with somebody else. */
function databaseOf({
  email,
  identities,
}: Account): { email: string | null; connection: string } | { provider: string } {
  const [first] = identities;
  const database = identities.find(({ provider }) => provider === 'auth0');
  if (database === undefined) return { provider: first?.provider ?? 'unknown' };
  // The account's own address is that of its first identity.
  return {
    email: database.email ?? (database === first ? email : null),
    connection: database.connection,
  };
}
