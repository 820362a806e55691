import { days } from './clock';
import { Records } from './records';
import type { Device } from './sessions';

export const REFRESH_TOKEN_LIFETIME = { idle: days(15), absolute: days(60) };

/** Auth0 docs, refresh tokens: so many per person and application, then the oldest goes. */
const MOST_PER_PERSON_AND_APPLICATION = 200;

/** What the Management API knows of a refresh token: the whole family that rotation makes. */
export interface RefreshToken {
  id: string;
  userId: string;
  clientId: string;
  /** Null for tokens from before Auth0 began to record it. */
  sessionId: string | null;
  createdAt: number;
  idleExpiresAt: number;
  expiresAt: number;
  lastExchangedAt: number | null;
  rotating: boolean;
  audience: string;
  scope: string;
  device: Device;
  metadata: Record<string, string> | null;
  /** The provider's name for the family; absent for seeded tokens, which nobody can exchange. */
  grantId?: string;
}

/** Every refresh token that still works. */
export class RefreshTokens extends Records<RefreshToken> {
  /** The oldest tokens of this person and application, where there are more than Auth0 keeps. */
  surplus({ userId, clientId }: RefreshToken): RefreshToken[] {
    const siblings = this.where({ userId, clientId });
    const count = Math.max(0, siblings.length - MOST_PER_PERSON_AND_APPLICATION);
    return siblings.sort((one, other) => one.createdAt - other.createdAt).slice(0, count);
  }

  /** Tokens past either of their limits. */
  expired(now: number): RefreshToken[] {
    return this.all().filter((token) => Math.min(token.idleExpiresAt, token.expiresAt) <= now);
  }
}
