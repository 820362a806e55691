import {
  errors,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  type JWTVerifyResult,
} from 'jose';
import { seconds } from '~/durations';
import { AuthError } from './auth-error';

/**
 * Gives the tenant's signing keys to a verification, and gives that one more try where the tenant has other keys by now
 * than those that do not fit.
 */
export type SigningKeys = <T>(verify: (keys: JWTVerifyGetKey) => Promise<T>) => Promise<T>;

/** What every token of the tenant is checked against. */
export interface TokenExpectations {
  issuer: string;
  clientId: string;
  keys: SigningKeys;
  /** Epoch milliseconds. */
  now: number;
}

/** What `typ` may say, where the token has one: media types in small letters, without `application/`. */
export type TokenTypes = readonly ['jwt', ...string[]];

/** Claims of a token that has passed every check that both kinds share. */
export type VerifiedPayload = JWTPayload & { iat: number; exp: number };

/** How far the tenant's clock may differ from ours. */
export const clockToleranceMs = seconds(30);

/**
 * Checks what ID tokens and logout tokens have in common: the signature by the tenant's RS256 key,
 * `typ`, `iss`, `aud`, `azp`, `exp`, `iat` (OpenID Connect Core 1.0 section 3.1.3.7, RFC 8725).
 *
 * RS256 alone is accepted: the algorithms that a token may claim are ours to name, and with HS256 the
 * client secret, or a public key taken for one, would do as a key.
 *
 * @throws {AuthError}
 */
export async function verifyToken(
  token: string,
  { issuer, clientId, keys, now }: TokenExpectations,
  types: TokenTypes,
): Promise<VerifiedPayload> {
  const { payload, protectedHeader } = await keys((key) =>
    verifySignature(token, key, { issuer, clientId, now }),
  );
  if (!isOfType(protectedHeader.typ, types))
    throw new AuthError('type_refused', 'The token says that it is of another kind.');
  const { iat, exp } = payload;
  if (!isMoment(iat) || !isMoment(exp))
    throw new AuthError('claim_invalid', 'The token has no proper iat and exp.');
  if (seconds(iat) > now + clockToleranceMs)
    throw new AuthError('issued_in_future', 'The token was issued in the future.');
  const hasSeveralAudiences = Array.isArray(payload.aud) && payload.aud.length > 1;
  if (payload.azp === undefined ? hasSeveralAudiences : payload.azp !== clientId)
    throw new AuthError('authorized_party_mismatch', 'The token was made for another client.');
  return { ...payload, iat, exp };
}

async function verifySignature(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, clientId, now }: Omit<TokenExpectations, 'keys'>,
): Promise<JWTVerifyResult> {
  const options = {
    algorithms: ['RS256'],
    issuer,
    audience: clientId,
    clockTolerance: clockToleranceMs / 1000,
    currentDate: new Date(now),
    requiredClaims: ['iat', 'exp'],
  };
  try {
    return await jwtVerify(token, keys, options);
  } catch (error) {
    if (error instanceof errors.JWKSMultipleMatchingKeys)
      return verifyByOneOf(error, token, options);
    throw refusal(error);
  }
}

/** More than any tenant has in use; each one costs a verification. */
const mostKeysTried = 4;

/** Key ids should differ and need not (RFC 7517 section 4.5), and a token may name none. @throws {AuthError} */
async function verifyByOneOf(
  keys: errors.JWKSMultipleMatchingKeys,
  token: string,
  options: JWTVerifyOptions,
): Promise<JWTVerifyResult> {
  let tried = 0;
  for await (const key of keys) {
    if (tried === mostKeysTried) break;
    tried += 1;
    try {
      return await jwtVerify(token, key, options);
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw refusal(error);
    }
  }
  throw new AuthError('key_unknown', 'Of several keys of that id, none fits.');
}

function refusal(error: unknown): AuthError {
  if (error instanceof AuthError) return error;
  if (error instanceof errors.JWTExpired)
    return new AuthError('token_expired', 'The token is over.');
  if (error instanceof errors.JWTClaimValidationFailed) return claimRefusal(error);
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported)
    return new AuthError('algorithm_refused', 'The token is not signed with RS256.');
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return new AuthError('signature_invalid', 'The signature does not fit.');
  if (error instanceof errors.JWKSNoMatchingKey)
    return new AuthError('key_unknown', 'The tenant has no key of that id.');
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid)
    return new AuthError('token_malformed', 'The token is not a signed JWT.');
  if (error instanceof errors.JWKSInvalid)
    return new AuthError('tenant_answer_invalid', 'The key set is not one.');
  return new AuthError('tenant_answer_invalid', 'The key set has no key that can be used.');
}

function claimRefusal(error: errors.JWTClaimValidationFailed): AuthError {
  if (error.reason === 'missing')
    return new AuthError('claim_missing', `The token has no ${error.claim}.`);
  if (error.claim === 'iss')
    return new AuthError('issuer_mismatch', 'The token is of another issuer.');
  if (error.claim === 'aud')
    return new AuthError('audience_mismatch', 'The token is for another audience.');
  return new AuthError('claim_invalid', `The token's ${error.claim} is not acceptable.`);
}

/** Whether a claim is a time from 1970 to 9999 in seconds: stores and dates cannot keep every number. */
export function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < 253_402_300_800;
}

/** RFC 7515 section 4.1.9: media types ignore case, and `application/` may be left out. */
function isOfType(typ: unknown, types: TokenTypes): boolean {
  if (typ === undefined) return true;
  if (typeof typ !== 'string') return false;
  return types.includes(typ.toLowerCase().replace(/^application\//, ''));
}
