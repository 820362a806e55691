import { createHash } from 'node:crypto';
import type { RefreshToken } from './refresh-tokens';

/** A key that an application registered for a device of a person. */
export interface DevicePublicKey {
  id: string;
  userId: string;
  clientId: string;
  deviceName: string;
}

export const CREDENTIAL_TYPES = ['public_key', 'refresh_token', 'rotating_refresh_token'] as const;
export type CredentialType = (typeof CREDENTIAL_TYPES)[number];

/** What an application keeps on a device, whatever it is. */
export interface DeviceCredential extends DevicePublicKey {
  type: CredentialType;
}

/** `dcr_` and 16 letters and digits, the same at each call. */
export function credentialId(of: string): string {
  return `dcr_${createHash('sha256').update(of).digest('hex').slice(0, 16)}`;
}

/** A refresh token, as this older list of the same tokens has it. */
export function credentialOf({ id, userId, clientId, rotating, device }: RefreshToken) {
  return {
    id: credentialId(id),
    userId,
    clientId,
    deviceName: device.initial_user_agent ?? '',
    type: rotating ? 'rotating_refresh_token' : 'refresh_token',
  } satisfies DeviceCredential;
}
