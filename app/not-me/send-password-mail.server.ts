import { type Account, type AccountDirectory } from '~/profile/account';
import { passwordIdentityOf } from '~/profile/password-identity';
import { type RateLimiter } from '~/rate-limit/rate-limiter';
import { maskEmail } from '~/security/mask-email';
import { type PasswordChangeMail, passwordMailLimit } from '~/security/password-change-mail';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { type PasswordStep } from './not-me-report';

export interface PasswordMailServices {
  accounts: Pick<AccountDirectory, 'get'>;
  passwordMail: PasswordChangeMail;
  rateLimiter: RateLimiter;
  /** The connection of `auth0|` accounts where the account itself may not be read. */
  databaseConnection: string;
  /** Epoch milliseconds. */
  now: () => number;
}

interface Addressee {
  userId: string;
  /** From the ID token: where the mail goes when the account itself may not be read. */
  email: string | null;
}

/**
 * Has a mail sent by which the person sets a new password, where the account has one of its own. What keeps it from
 * being sent is told in the step.
 */
export async function sendPasswordMail(
  services: PasswordMailServices,
  { userId, email }: Addressee,
  options: CallOptions = {},
): Promise<PasswordStep> {
  const account = await toResult(services.accounts.get(userId, { ...options, priority: 'act' }));
  const target: PasswordPlace =
    account.isKnown && account.value !== null
      ? databaseOf(account.value)
      : // Auth0's user ids begin with the provider.
        userId.startsWith('auth0|')
        ? { email, connection: services.databaseConnection }
        : { provider: userId.split('|')[0] ?? userId };
  if ('provider' in target) return { outcome: 'elsewhere', provider: target.provider };
  if (target.email === null) return { outcome: 'no-address' };
  const allowance = await services.rateLimiter.consume(passwordMailLimit, userId);
  if (!allowance.isAllowed)
    return { outcome: 'too-often', until: new Date(services.now() + allowance.retryAfterMs) };
  const { email: address, connection } = target;
  const answer = await toResult(
    services.passwordMail.send({ email: address, connection }, options),
  );
  return answer.isKnown
    ? { outcome: 'sent', to: maskEmail(address) }
    : { outcome: 'failed', reason: answer.reason };
}

/** Where an account's password is kept: in a database of the tenant's own, or with somebody else. */
type PasswordPlace = { email: string | null; connection: string } | { provider: string };

function databaseOf(account: Account): PasswordPlace {
  const found = passwordIdentityOf(account);
  if (found === null) return { provider: account.identities[0]?.provider ?? 'unknown' };
  return { email: found.email, connection: found.identity.connection };
}
