import { type CallOptions } from '~/tenant-calls/call-options';
import { type PhoneDelivery } from './authentication-method';
import { type PasskeyCreationOptions, type PasskeyCreationResponse } from './passkey-creation';

/** What an access token for the API is for. */
export const myAccountUses = ['methods', 'connected-accounts'] as const;
export type MyAccountUse = (typeof myAccountUses)[number];

/**
 * An enrolment that has begun, and waits for the proof that the person has what they enrol. `authSession` opens it
 * for whoever has the person's access token, so that both stay on the server.
 */
interface BegunEnrolment {
  methodId: string;
  authSession: string;
}

/** What proves that the person has what they enrol; null for a recovery code, which they have seen. */
type EnrolmentProof = { code: string } | { passkey: PasskeyCreationResponse } | null;

/** Bounds a call, and says which browser it is made for: the tenant notes it with a passkey. */
export interface MyAccountCallOptions extends CallOptions {
  userAgent?: string | null;
}

/**
 * What a person may enrol for themselves at the tenant's My Account API, each in two calls, and disconnect, with the access
 * token that `MyAccountAccess` keeps for them. Auth0 takes few writes a minute of a person (two on its free plan), and none of
 * them is sent twice.
 *
 * Every method rejects with a `TenantError`, besides the usual ones:
 *
 * - `credentials_refused`: the token is good no more, or the tenant wants the person to prove more; another may do
 * - `not_permitted`: the API is not activated, the application lacks its scope, or the tenant demands DPoP
 * - `invalid_request`: with a `refusal` such as `code_wrong`, where the answer tells which
 * - `conflict`: the person has exactly this already, or as many as they may have
 */
export interface MyAccountApi {
  /** `address` is the `otpauth:` address for a QR code; `key` the same to type in, where the tenant gives it. */
  beginAuthenticatorApp(
    token: string,
    options?: MyAccountCallOptions,
  ): Promise<BegunEnrolment & { address: string; key: string | null }>;
  /** Sends a code to the phone. `number` in the form of E.164, such as `+4930123456`. */
  beginPhone(
    token: string,
    phone: { number: string; delivery: PhoneDelivery },
    options?: MyAccountCallOptions,
  ): Promise<BegunEnrolment>;
  /** Sends a code to the address. */
  beginEmail(token: string, email: string, options?: MyAccountCallOptions): Promise<BegunEnrolment>;
  /** `code` counts once the enrolment is finished, and then voids the one before. */
  beginRecoveryCode(
    token: string,
    options?: MyAccountCallOptions,
  ): Promise<BegunEnrolment & { code: string }>;
  beginPasskey(
    token: string,
    options?: MyAccountCallOptions,
  ): Promise<BegunEnrolment & { creationOptions: PasskeyCreationOptions }>;
  /** Gives the id of the new method; null where the tenant does not say it. */
  finish(
    token: string,
    begun: BegunEnrolment,
    proof: EnrolmentProof,
    options?: MyAccountCallOptions,
  ): Promise<string | null>;
  /**
   * Deletes the tokens that the tenant keeps of the person's account elsewhere (`cac_…`). The provider is told nothing.
   * Takes a token for `connected-accounts`.
   */
  disconnect(
    token: string,
    accountId: string,
    options?: MyAccountCallOptions,
  ): Promise<'disconnected' | 'already-gone'>;
}
