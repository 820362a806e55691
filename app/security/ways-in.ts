import { type Account, type Identity } from '~/profile/account';
import { kindOfIdentity } from '~/profile/connection';
import { type AuthenticationMethod, type MethodKind } from './authentication-method';
import { type FactorName, type MfaPolicy } from './tenant-factors';

/** What is known of how a person can get into their account; null for what is not known just now. */
export interface WaysInFacts {
  account: Pick<
    Account,
    'email' | 'emailVerified' | 'identities' | 'createdAt' | 'lastPasswordResetAt'
  > | null;
  methods: readonly AuthenticationMethod[] | null;
  /** Methods that the service told of and nobody here understands: what is missing may be among them. */
  unreadableCount: number;
  factors: readonly FactorName[] | null;
  policy: MfaPolicy | null;
}

interface Times {
  addedAt: Date | null;
  lastUsedAt: Date | null;
}

/** One way to sign in, to take the second step, or to get back in. */
export type WayIn = Times &
  (
    | { kind: 'password'; changedAt: Date | null }
    | { kind: 'linked-sign-in'; identity: Identity }
    /** Codes by e-mail that come with a verified address, without being set up; they leave with it. */
    | { kind: 'email-codes'; email: string }
    | { kind: 'method'; method: AuthenticationMethod; isUsable: boolean }
  );

/** What a way is good for. */
export type WayRole = 'sign-in' | 'two-step' | 'recovery';

/** Which of the tenant's factors a kind of method takes; any of them will do. */
const factorsOfKind: Partial<Record<MethodKind, readonly FactorName[]>> = {
  'authenticator-app': ['otp'],
  push: ['push-notification', 'otp'],
  phone: ['sms'],
  email: ['email'],
  'security-key': ['webauthn-roaming'],
  'device-biometrics': ['webauthn-platform'],
  'recovery-code': ['recovery-code'],
};

/** Whether the tenant still takes such a method, as far as is known. */
export function isUsable(
  { kind }: Pick<AuthenticationMethod, 'kind'>,
  factors: readonly FactorName[] | null,
): boolean {
  const needed = factorsOfKind[kind];
  if (needed === undefined || factors === null) return true;
  return needed.some((factor) => factors.includes(factor));
}

/** Whether a method is the e-mail that comes with the account, which cannot be removed by itself. */
export function isImplicitEmail(
  { kind, email }: Pick<AuthenticationMethod, 'kind' | 'email'>,
  account: WaysInFacts['account'],
): boolean {
  if (kind !== 'email') return false;
  // Where the address is not known, nobody can tell that the person chose it.
  if (account === null || email === null || account.email === null) return true;
  return account.emailVerified && account.email.toLowerCase() === email.toLowerCase();
}

/** The role of a way; `sign-in` for what the sign-in begins with. */
export function roleOf(way: WayIn): WayRole {
  if (way.kind === 'password' || way.kind === 'linked-sign-in') return 'sign-in';
  if (way.kind === 'email-codes') return 'two-step';
  const { kind } = way.method;
  if (kind === 'passkey' || kind === 'password') return 'sign-in';
  return kind === 'recovery-code' ? 'recovery' : 'two-step';
}

/** Every way that is known, in the order of its role; what was begun and not finished is none. */
export function waysIn({ account, methods, factors }: WaysInFacts): WayIn[] {
  const confirmed = (methods ?? []).filter(({ isConfirmed }) => isConfirmed);
  const identities = account?.identities ?? [];
  const hasPassword = identities.some((identity) => kindOfIdentity(identity) === 'database');
  const ofPassword = confirmed.find(({ kind }) => kind === 'password') ?? null;
  const ways: WayIn[] = [
    ...(hasPassword
      ? [
          {
            kind: 'password' as const,
            addedAt: ofPassword?.addedAt ?? null,
            lastUsedAt: ofPassword?.lastUsedAt ?? null,
            changedAt: account?.lastPasswordResetAt ?? null,
          },
        ]
      : []),
    ...confirmed
      .filter(({ kind }) => kind !== 'password' || !hasPassword)
      .map((method) => ({
        kind: 'method' as const,
        method,
        isUsable: isUsable(method, factors),
        addedAt: method.addedAt,
        lastUsedAt: method.lastUsedAt,
      })),
    ...identities
      .filter((identity) => kindOfIdentity(identity) !== 'database')
      .map((identity) => ({
        kind: 'linked-sign-in' as const,
        identity,
        addedAt: null,
        lastUsedAt: null,
      })),
    ...emailCodes(account, confirmed, factors),
  ];
  const order: readonly WayRole[] = ['sign-in', 'two-step', 'recovery'];
  return order.flatMap((role) => ways.filter((way) => roleOf(way) === role));
}

/** Every verified address is a factor by itself where the tenant has e-mail on (Auth0 docs, e-mail factor). */
function emailCodes(
  account: WaysInFacts['account'],
  methods: readonly AuthenticationMethod[],
  factors: readonly FactorName[] | null,
): WayIn[] {
  if (account?.email == null || !account.emailVerified || factors?.includes('email') !== true)
    return [];
  if (methods.some((method) => isImplicitEmail(method, account))) return [];
  return [{ kind: 'email-codes', email: account.email, addedAt: null, lastUsedAt: null }];
}
