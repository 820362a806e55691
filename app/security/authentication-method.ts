/** What an authentication method is, in words that a page has a text for. `other` is a kind that Auth0 added later. */
export const methodKinds = [
  'authenticator-app',
  'push',
  'phone',
  'email',
  'security-key',
  'device-biometrics',
  'passkey',
  'recovery-code',
  'password',
  'other',
] as const;
export type MethodKind = (typeof methodKinds)[number];

/** How a phone is reached. */
export type PhoneDelivery = 'sms' | 'voice';

/** What is known of a passkey (W3C WebAuthn level 3); never its key. Whatever the service left out is null. */
export interface PasskeyFacts {
  /** Whether its provider keeps copies on other devices (WebAuthn level 3 section 6.1.3, backup state). */
  isSynced: boolean | null;
  /** Names the make of the authenticator; null also where it hides that (all zeros). */
  aaguid: string | null;
  /** How browsers reach the authenticator, such as `internal` or `usb` (section 5.8.4). */
  transports: string[];
  /** The browser that it was made in. */
  userAgent: string | null;
}

/**
 * One way of proving who one is that the person has set up at the sign-in service, as they see it: what was set up
 * together, such as push messages and the codes of the same app, is one. Never shown: `id`.
 */
export interface AuthenticationMethod {
  id: string;
  kind: MethodKind;
  /** False where the person began to set it up and did not finish. */
  isConfirmed: boolean;
  /** The name that the person gave; null where they gave none. */
  name: string | null;
  /** The last digits of the phone's number, masked; null for what is no phone. */
  maskedPhone: string | null;
  preferredDelivery: PhoneDelivery | null;
  /** Where codes are mailed to; null for what is no e-mail. */
  email: string | null;
  addedAt: Date | null;
  lastUsedAt: Date | null;
  /** Null for what is no passkey. */
  passkey: PasskeyFacts | null;
}

const secondFactors: ReadonlySet<MethodKind> = new Set([
  'authenticator-app',
  'push',
  'phone',
  'security-key',
  'device-biometrics',
]);

/**
 * Whether it is a confirmed second factor that the person chose: e-mail is not, as it comes with the account, a
 * recovery code is a way back, and a passkey stands in for the password.
 */
export function isSecondFactor({
  kind,
  isConfirmed,
}: Pick<AuthenticationMethod, 'kind' | 'isConfirmed'>): boolean {
  return isConfirmed && secondFactors.has(kind);
}
