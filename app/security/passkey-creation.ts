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
  rp: z.object({ id: z.string().min(1).max(253).optional(), name: shownName }),
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
