import { type AuthenticationMethod, type MethodKind } from '~/security/authentication-method';
import { type AccountChange } from './account-change';

type MethodType = Extract<AccountChange, { kind: 'method-removed' }>['method'];

/** In Auth0's words for authentication methods; a kind that was added to them later is told as what it stands in for. */
const types: Record<Exclude<MethodKind, 'passkey'>, MethodType> = {
  'authenticator-app': 'totp',
  push: 'push-notification',
  phone: 'phone',
  email: 'email',
  'security-key': 'webauthn-roaming',
  'device-biometrics': 'webauthn-platform',
  'recovery-code': 'recovery-code',
  password: 'password',
  other: 'other',
};

const kinds = Object.fromEntries(
  Object.entries(types).map(([kind, type]) => [type, kind]),
) as Record<MethodType, keyof typeof types>;

/** What kind of method a receipt speaks of, which has the same name on every page. */
export function kindOf(type: MethodType): keyof typeof types {
  return kinds[type];
}

/** What a receipt tells of a method that was added. */
export function additionOf({
  kind,
  name,
}: Pick<AuthenticationMethod, 'kind' | 'name'>): AccountChange {
  return kind === 'passkey'
    ? { kind: 'passkey-added', name }
    : { kind: 'method-added', method: types[kind], name };
}

/** What a receipt tells of a method that was removed. */
export function removalOf({ kind, name }: AuthenticationMethod): AccountChange {
  return kind === 'passkey'
    ? { kind: 'passkey-removed', name }
    : { kind: 'method-removed', method: types[kind], name };
}

/** What a receipt tells of a method that was given another name. */
export function renamingOf({ kind, name }: AuthenticationMethod, to: string): AccountChange {
  return kind === 'passkey'
    ? { kind: 'passkey-renamed', from: name, to }
    : { kind: 'method-renamed', method: types[kind], from: name, to };
}
