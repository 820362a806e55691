import {
  type AuthenticationMethod,
  isSecondFactor,
  type MethodKind,
} from './authentication-method';
import { type FactorName } from './tenant-factors';
import { type WaysInFacts } from './ways-in';

/**
 * What a person can do about a second factor that the tenant takes:
 *
 * - `offered`: set it up
 * - `another`: set up one more besides those they have
 * - `has_one`: nothing, as they have one
 * - `comes_with_email`: nothing, as it works by itself
 * - `email_not_confirmed`: confirm their address, and then it works by itself
 * - `at_sign_in`: set it up where the sign-in pages offer it
 * - `not_known`: nobody knows, as the account cannot be read
 */
type OfferState = 'offered' | 'another' | UnofferedState;

export const unofferedStates = [
  'has_one',
  'comes_with_email',
  'email_not_confirmed',
  'at_sign_in',
  'not_known',
] as const;
export type UnofferedState = (typeof unofferedStates)[number];

/** `kind` is `duo` for what the portal knows no methods of. */
export interface FactorOffer {
  kind: MethodKind | 'duo';
  state: OfferState;
  /** Those of the kind that the person has, finished ones alone. */
  methods: AuthenticationMethod[];
}

/** In the order in which they are offered: the strongest of those first that need nothing bought. */
const kinds: readonly (readonly [FactorName, FactorOffer['kind']])[] = [
  ['otp', 'authenticator-app'],
  ['push-notification', 'push'],
  ['webauthn-roaming', 'security-key'],
  ['webauthn-platform', 'device-biometrics'],
  ['sms', 'phone'],
  ['email', 'email'],
  ['duo', 'duo'],
  ['recovery-code', 'recovery-code'],
];

interface OfferFacts extends Pick<WaysInFacts, 'account'> {
  methods: readonly AuthenticationMethod[];
  factors: readonly FactorName[];
  /** Whether the portal sets things up on its own pages. */
  here: boolean;
}

/** What the tenant takes, and what of it the person can set up. */
export function factorOffers({ account, methods, factors, here }: OfferFacts): FactorOffer[] {
  // The tenant gives one with the first factor. It is replaced on a page of its own, and helps nobody without a factor.
  const isCodeOffered =
    here &&
    methods.some(isSecondFactor) &&
    !methods.some(({ kind, isConfirmed }) => kind === 'recovery-code' && isConfirmed);
  return kinds
    .filter(
      ([factor, kind]) => factors.includes(factor) && (kind !== 'recovery-code' || isCodeOffered),
    )
    .map(([, kind]) => {
      const own = methods.filter((method) => method.isConfirmed && method.kind === kind);
      const state = stateOf(kind, own.length > 0, { account, here });
      return { kind, state, methods: own };
    });
}

function stateOf(
  kind: FactorOffer['kind'],
  hasOne: boolean,
  { account, here }: Pick<OfferFacts, 'account' | 'here'>,
): OfferState {
  switch (kind) {
    case 'email':
      if (hasOne) return 'comes_with_email';
      if (account === null) return 'not_known';
      if (account.emailVerified) return 'comes_with_email';
      return here ? 'offered' : 'email_not_confirmed';
    case 'security-key':
      return hasOne ? 'another' : 'offered';
    case 'device-biometrics':
    case 'duo':
      return 'at_sign_in';
    default:
      return hasOne ? 'has_one' : 'offered';
  }
}
