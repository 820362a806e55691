import { createHash } from 'node:crypto';
import { type Account, type Identity } from '~/profile/account';
import { type SignIn } from './linked-sign-ins';

/** The sign-ins of an account, the main one first. */
export function signInsOf({ identities }: Pick<Account, 'identities'>, userId: string): SignIn[] {
  const named = identities.findIndex((one) => `${one.provider}|${one.userId}` === userId);
  // Where none is named like the account, Auth0 lists the main one first.
  const main = Math.max(named, 0);
  return identities
    .map((identity, at) => ({ identity, isMain: at === main, id: idOf(identity) }))
    .sort((a, b) => Number(b.isMain) - Number(a.isMain));
}

/** Providers' ids may be longer than a handle can hold. */
function idOf({ provider, userId }: Identity): string | null {
  if (userId === null) return null;
  return createHash('sha256')
    .update(JSON.stringify([provider, userId]))
    .digest('base64url');
}
