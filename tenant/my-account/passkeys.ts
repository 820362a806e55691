import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../http/problem';
import type { Person } from '../state/accounts';
import { newAuthenticatorId, type Authenticator } from '../state/authenticators';
import { canary } from '../state/canary';
import type { AccountEnrollment } from '../state/my-account';
import type { TenantState } from '../state/state';

/** COSE: ES256, EdDSA, RS256. */
const ALGORITHMS = [-7, -8, -257];

export const attestationSchema = z.looseObject({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).nullish(),
  response: z.looseObject({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z.array(z.string()).optional(),
  }),
});

export type Attestation = z.infer<typeof attestationSchema>;

/** WebAuthn level 3 §5.4.2: an RP ID is a domain, so what listens at an address of loopback uses its name. */
function relyingPartyId({ issuer, settings }: TenantState): string {
  const { hostname } = new URL(issuer);
  return settings.relyingPartyId ?? (hostname === '127.0.0.1' ? 'localhost' : hostname);
}

/** What a browser is asked to make a passkey by (WebAuthn level 3 §5.4, in its JSON form). */
export function creationOptions(state: TenantState, person: Person, isExclusive: boolean) {
  const challenge = randomBytes(32).toString('base64url');
  const userHandle = canary('user_handle', person.userId);
  const known = state.authenticators.where({ userId: person.userId, type: 'passkey' });
  const id = relyingPartyId(state);
  return {
    challenge,
    userHandle,
    publicKey: {
      challenge,
      rp: { id, name: 'Local tenant' },
      user: {
        id: Buffer.from(userHandle).toString('base64url'),
        name: person.email,
        displayName: person.name || person.email,
      },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
      timeout: 60_000,
      excludeCredentials: isExclusive
        ? known.map(({ keyId }) => ({ type: 'public-key', id: keyId }))
        : undefined,
    },
  };
}

/** The origin that the browser says it is at; any port of the relying party's domain, or of a name below it, will do. */
function originOf(clientDataJson: string, rpId: string): string {
  const { origin } = JSON.parse(Buffer.from(clientDataJson, 'base64url').toString()) as {
    origin: string;
  };
  const { hostname } = new URL(origin);
  if (hostname !== rpId && !hostname.endsWith(`.${rpId}`)) throw new RangeError('Foreign origin');
  return origin;
}

/** The passkey that a browser has made; refuses what does not fit the challenge. */
export async function readPasskey(
  state: TenantState,
  person: Person,
  { passkey: asked }: AccountEnrollment,
  attestation: Attestation,
  userAgent: string | undefined,
): Promise<Authenticator> {
  const rpId = relyingPartyId(state);
  const refusal = new Problem(400, 'The passkey could not be verified.', [
    {
      detail: 'Invalid authn_response',
      field: 'authn_response',
      pointer: '/authn_response',
      source: 'body',
    },
  ]);
  // Loaded with the first passkey, since it takes longer than all of the tenant.
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  let info;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        clientExtensionResults: {},
        ...attestation,
      } as unknown as RegistrationResponseJSON,
      expectedChallenge: asked?.challenge ?? '',
      expectedOrigin: originOf(attestation.response.clientDataJSON, rpId),
      expectedRPID: rpId,
      requireUserVerification: false,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (verified) info = registrationInfo;
  } catch {
    throw refusal;
  }
  if (!info) throw refusal;
  const { credential, aaguid, credentialDeviceType, credentialBackedUp } = info;
  if (state.authenticators.where({ keyId: credential.id }).length > 0)
    throw new Problem(409, 'The passkey is registered already.');
  return {
    id: newAuthenticatorId('passkey'),
    userId: person.userId,
    type: 'passkey',
    createdAt: state.clock.now(),
    keyId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    relyingPartyId: rpId,
    passkey: {
      credential_device_type:
        credentialDeviceType === 'multiDevice' ? 'multi_device' : 'single_device',
      credential_backed_up: credentialBackedUp,
      identity_user_id: person.userId.slice(person.userId.indexOf('|') + 1),
      user_agent: userAgent,
      user_handle: asked?.userHandle ?? '',
      transports: attestation.response.transports,
      aaguid,
    },
  };
}
