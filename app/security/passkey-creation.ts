import { z } from 'zod';

/** Bytes as WebAuthn's JSON forms have them (RFC 4648 section 5, without padding); longer ones are nobody's. */
const base64url = (mostCharacters: number) =>
  z
    .string()
    .min(1)
    .max(mostCharacters)
    .regex(/^[A-Za-z0-9_-]+$/);

const word = z.string().min(1).max(64);
const shownName = z.string().max(512);

/**
 * What a browser makes a passkey by (WebAuthn level 3 section 5.4, PublicKeyCredentialCreationOptionsJSON). What is
 * not named here does not reach the browser.
 */
export const creationOptionsSchema = z.object({
  challenge: base64url(2048),
  // Without an id, a browser would make a passkey of the portal's own domain, which lets nobody in.
  rp: z.object({ id: z.string().min(1).max(253), name: shownName }),
  user: z.object({ id: base64url(128), name: shownName, displayName: shownName }),
  pubKeyCredParams: z
    .array(z.object({ type: z.literal('public-key'), alg: z.int() }))
    .min(1)
    .max(32),
  timeout: z.number().positive().max(3_600_000).optional(),
  excludeCredentials: z
    .array(
      z.object({
        type: z.literal('public-key'),
        id: base64url(2048),
        transports: z.array(word).max(16).optional(),
      }),
    )
    .max(100)
    .optional(),
  authenticatorSelection: z
    .object({
      authenticatorAttachment: word.optional(),
      residentKey: word.optional(),
      requireResidentKey: z.boolean().optional(),
      userVerification: word.optional(),
    })
    .optional(),
  hints: z.array(word).max(8).optional(),
  attestation: word.optional(),
});

export type PasskeyCreationOptions = z.infer<typeof creationOptionsSchema>;

/** What a browser has made (section 5.1, RegistrationResponseJSON), of which the tenant is sent no more than this. */
export const creationResponseSchema = z.object({
  id: base64url(2048),
  rawId: base64url(2048),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).nullish(),
  response: z.object({
    clientDataJSON: base64url(8192),
    attestationObject: base64url(32_768),
    transports: z.array(word).max(16).optional(),
  }),
  clientExtensionResults: z.object({}).default({}),
});

export type PasskeyCreationResponse = z.infer<typeof creationResponseSchema>;

/** Where authenticator data says the make of the authenticator, if it does (section 6.1, attested credential data). */
const flagsAt = 32;
const hasCredentialData = 0x40;
const aaguidAt = 37;
const aaguidBytes = 16;

const withAuthenticatorData = z.object({
  response: z.object({ authenticatorData: base64url(8192) }),
});

/**
 * What a page sends of a passkey that a browser has made, with the AAGUID that it tells, which proves nothing; null for
 * what is no such thing.
 */
export function readMadePasskey(
  text: string,
): { passkey: PasskeyCreationResponse; aaguid: string | null } | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const passkey = creationResponseSchema.safeParse(value).data;
  if (passkey === undefined) return null;
  const told = withAuthenticatorData.safeParse(value).data?.response.authenticatorData;
  return { passkey, aaguid: told === undefined ? null : aaguidOf(Buffer.from(told, 'base64url')) };
}

function aaguidOf(data: Buffer): string | null {
  const hasAaguid = ((data[flagsAt] ?? 0) & hasCredentialData) !== 0;
  const bytes = data.subarray(aaguidAt, aaguidAt + aaguidBytes);
  if (!hasAaguid || bytes.length < aaguidBytes) return null;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
