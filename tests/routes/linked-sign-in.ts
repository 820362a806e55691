import { signInsOf } from '~/security/sign-ins-of.server';
import type { Person } from '../../tenant/state/accounts';
import { identityOf } from '../fakes/account';
import { ada, type TestPortal } from '../test-portal';

/** A sign-in of Google's that is linked to Ada's account. */
export const adasGoogle: Person = {
  userId: 'google-oauth2|109876500000000000013',
  email: 'ada@mail.example',
  password: 'a password',
  name: 'Ada G',
  givenName: 'Ada',
  familyName: 'G',
  about: '',
  blocked: false,
  connection: 'google-oauth2',
};

/** Links sign-ins to Ada's account. */
export function linkSignIns({ tenant }: TestPortal, ...linked: Person[]): void {
  tenant.state.accounts.update(ada.userId, { linked });
}

/** The sign-ins that are linked to a person's account, by their user ids. */
export function linkedTo({ tenant }: TestPortal, userId = ada.userId): string[] {
  return tenant.state.accounts.byId(userId)?.linked?.map((one) => one.userId) ?? [];
}

/** The handle of a sign-in in a person's own list. */
export function handleOf(
  { services }: TestPortal,
  { userId }: Pick<Person, 'userId'>,
  owner = ada.userId,
): string {
  const at = userId.indexOf('|');
  const identity = identityOf({ provider: userId.slice(0, at), userId: userId.slice(at + 1) });
  const [signIn] = signInsOf({ identities: [identity] }, userId);
  return services.signInHandles.seal(owner, signIn?.id ?? '');
}

/** Links Ada's Google sign-in to her account, and gives its handle. */
export function linkSignIn(portal: TestPortal): string {
  linkSignIns(portal, adasGoogle);
  return handleOf(portal, adasGoogle);
}
