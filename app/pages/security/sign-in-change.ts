import { cleanText } from '~/clean-text';
import { type Account, type Identity } from '~/profile/account';
import { kindOfIdentity } from '~/profile/connection';
import { type AccountChange } from '~/receipts/account-change';
import { type SignIn } from '~/security/linked-sign-ins';
import { maskEmail } from '~/security/mask-email';

/** What a receipt tells of a sign-in that was unlinked. */
export function unlinkingOf(signIn: Pick<SignIn, 'identity'>): AccountChange {
  return { kind: 'sign-in-unlinked', ...factsOf(signIn) };
}

/** What a receipt tells of a sign-in that was linked; the address of its account stands in for its own. */
export function linkingOf(identity: Identity, { email }: Pick<Account, 'email'>): AccountChange {
  return {
    kind: 'sign-in-linked',
    ...factsOf({ identity: { ...identity, email: identity.email ?? email } }),
  };
}

/** An organization's own sign-in is known by its connection: what it speaks, such as SAML, says nothing to anybody. */
function factsOf({ identity }: Pick<SignIn, 'identity'>) {
  const { provider, connection, connectionName, email, username, name } = identity;
  const called =
    kindOfIdentity(identity) === 'enterprise' ? (connectionName ?? connection) : provider;
  const account = (email === null ? null : maskEmail(email)) ?? username ?? name;
  return {
    provider: cleanText(called, { maxLength: 80 }) ?? provider,
    name: account === null ? null : cleanText(account),
  };
}
