import { z } from 'zod';
import { type TenantOperation } from '~/tenant-calls/tenant-operation';
import { creationOptionsSchema } from '~/security/passkey-creation';
import {
  codeOfOddRefusal,
  codeOfStatus,
  type ApiRefusal,
  TenantError,
  type TenantErrorCode,
} from '~/tenant-calls/tenant-error';

/** Auth0's document says at most 64 characters of a session; what is longer than anything sensible is no answer. */
const authSession = z.string().min(1).max(4096);
const methodId = z
  .string()
  .max(128)
  .regex(/^(?!\.{1,2}$)[A-Za-z0-9|_.~:@=+-]+$/);

/** What every enrolment begins with. */
export const begunSchema = z
  .looseObject({ id: methodId, auth_session: authSession })
  .transform((answer) => ({ methodId: answer.id, authSession: answer.auth_session }));

/** An authenticator app, by the address of its key (Key Uri Format, `otpauth:`), and the key to type in. */
export const begunAppSchema = z
  .looseObject({
    id: methodId,
    auth_session: authSession,
    barcode_uri: z
      .string()
      .max(2048)
      .regex(/^otpauth:\/\/totp\//i)
      // A QR code holds no more bytes, whatever they mean.
      .refine((text) => Buffer.byteLength(text) <= 2048),
    manual_input_code: z
      .string()
      .max(256)
      .regex(/^[A-Z2-7 ]+=*$/i)
      .nullable()
      .catch(null),
  })
  .transform((answer) => ({
    methodId: answer.id,
    authSession: answer.auth_session,
    address: answer.barcode_uri,
    key: answer.manual_input_code,
  }));

export const begunRecoveryCodeSchema = z
  .looseObject({
    id: methodId,
    auth_session: authSession,
    recovery_code: z.string().regex(/^[A-Za-z0-9-]{8,128}$/),
  })
  .transform((answer) => ({
    methodId: answer.id,
    authSession: answer.auth_session,
    code: answer.recovery_code,
  }));

/** A passkey has no id until it was made (Auth0 docs, My Account API). */
const unfinishedPasskey = 'passkey|new';

export const begunPasskeySchema = z
  .looseObject({ auth_session: authSession, authn_params_public_key: creationOptionsSchema })
  .transform((answer) => ({
    methodId: unfinishedPasskey,
    authSession: answer.auth_session,
    creationOptions: answer.authn_params_public_key,
  }));

/** Of the finished method nothing counts but its id: what it is, the list says. */
export const finishedSchema = z
  .looseObject({ id: methodId.nullable().catch(null) })
  .transform((answer) => answer.id);

const textOrNothing = z.string().max(2000).catch('');
const problemSchema = z.looseObject({
  type: textOrNothing,
  title: textOrNothing,
  detail: textOrNothing,
  error: textOrNothing,
  validation_errors: z
    .array(z.looseObject({ field: textOrNothing, pointer: textOrNothing, detail: textOrNothing }))
    .catch([]),
});
type ProblemBody = z.infer<typeof problemSchema>;

/** By the field that the API finds fault with. */
const refusals: readonly (readonly [field: string, refusal: ApiRefusal])[] = [
  ['auth_session', 'enrolment_over'],
  ['otp_code', 'code_wrong'],
  ['authn_response', 'passkey_refused'],
  ['phone_number', 'phone_not_accepted'],
  ['email', 'email_not_accepted'],
  ['type', 'kind_not_offered'],
];

function refusalOf({ validation_errors: errors, title, detail }: ProblemBody): ApiRefusal | null {
  const named = errors.flatMap(({ field, pointer }) => [field, pointer.split('/').at(-1) ?? '']);
  const words = [title, detail, ...errors.map((error) => error.detail)].join(' ');
  const found =
    refusals.find(([field]) => named.includes(field)) ??
    refusals.find(([field]) => field.includes('_') && words.includes(field));
  return found?.[1] ?? null;
}

/** The tenant wants more of the person than the token tells (RFC 9470 section 3, and Auth0's own words for it). */
const stepUp = /insufficient_user_authentication|unmet_authentication_requirements|mfa_required/;

/** In the API's own words (RFC 9457 section 3.1): the 404 of a proxy says nothing of what was asked for. */
const ownAbsence = z.looseObject({ status: z.literal(404) });

/** What the API says before it looks at what is asked of it. */
const unlookedAt = /insufficient[ _]scope|(?:invalid|expired|missing)[ _](?:token|authentication)/i;

/**
 * What an answer of the My Account API means that is no success. Its own words may name what the person sent, and go
 * no further. `authenticate` is its `WWW-Authenticate`, `waitMs` how long it says to wait.
 */
export function myAccountFailure(
  operation: TenantOperation,
  status: number,
  { body, authenticate, waitMs }: { body: unknown; authenticate: string; waitMs: number | null },
): TenantError {
  const problem = problemSchema.parse(typeof body === 'object' && body !== null ? body : {});
  const { type, title, detail, error } = problem;
  const words = [authenticate, type, title, error].join(' ');
  const refusal = status === 400 || status === 422 ? refusalOf(problem) : null;
  const isOwnRefusal =
    refusal !== null ||
    waitMs !== null ||
    authenticate !== '' ||
    stepUp.test(words) ||
    unlookedAt.test(`${title} ${detail}`);
  // What was begun and not answered is void: only what ends something, or makes it count, can have been done.
  const isTaken = operation.startsWith('my_account.begin.') || isOwnRefusal;
  const isStrange = status === 404 && !ownAbsence.safeParse(body).success;
  const told = isTaken ? codeOf(status, words) : codeOfOddRefusal(status);
  const code = isStrange ? 'unexpected_answer' : told;
  return new TenantError(code, `${operation}: answered with status ${status}.`, {
    status,
    retryAfterMs: code === 'rate_limited' ? waitMs : null,
    refusal,
  });
}

function codeOf(status: number, words: string): TenantErrorCode {
  if (status !== 401 && status !== 403) return codeOfStatus(status);
  if (stepUp.test(words)) return 'credentials_refused';
  // A token that only its holder may use (RFC 9449 section 7.1) is nothing that the portal asks for.
  const wantsProof = /^DPoP\b/i.test(words) && !/\bBearer\b/i.test(words);
  return wantsProof ? 'not_permitted' : codeOfStatus(status);
}
