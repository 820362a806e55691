import { type SignIn } from './linked-sign-ins';

/**
 * Why a sign-in is not unlinked:
 *
 * - `main_sign_in`: the account began with it, and is named after it
 * - `sign_in_not_told`: the service does not say which one it is at its provider
 * - `last_way_in`: none of the others lets the person in any more
 * - `account_unknown`: nobody knows whether one of the others does
 */
export const unlinkRefusals = [
  'main_sign_in',
  'sign_in_not_told',
  'last_way_in',
  'account_unknown',
] as const;
export type UnlinkRefusal = (typeof unlinkRefusals)[number];

/** Whether people can sign in by a connection at present; null where that is not known. */
export type ConnectionIsOpen = (connection: string) => boolean | null;

/**
 * Why a sign-in of the account stays linked; null where it may go. Passkeys do not count: they are of the database that
 * the password is in, and go out of use with it.
 */
export function refuseUnlinking(
  signIn: SignIn,
  signIns: readonly SignIn[],
  isOpen: ConnectionIsOpen,
): UnlinkRefusal | null {
  if (signIn.isMain) return 'main_sign_in';
  if (signIn.id === null) return 'sign_in_not_told';
  const others = signIns
    .filter(({ id }) => id !== signIn.id)
    .map(({ identity }) => isOpen(identity.connection));
  if (others.includes(true)) return null;
  return others.includes(null) ? 'account_unknown' : 'last_way_in';
}
