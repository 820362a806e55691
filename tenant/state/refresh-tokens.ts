import { days } from './clock';
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
export class RefreshTokens {
  readonly #byId = new Map<string, RefreshToken>();

  /** Adds a token and answers those that had to make room for it. */
  add(token: RefreshToken): RefreshToken[] {
    this.#byId.set(token.id, token);
    const siblings = this.where({ userId: token.userId, clientId: token.clientId });
    const surplus = Math.max(0, siblings.length - MOST_PER_PERSON_AND_APPLICATION);
    const oldest = siblings.sort((one, other) => one.createdAt - other.createdAt).slice(0, surplus);
    for (const { id } of oldest) this.remove(id);
    return oldest;
  }

  get(id: string): RefreshToken | undefined {
    return this.#byId.get(id);
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  clear(): void {
    this.#byId.clear();
  }

  /** The tokens that have every one of these properties, by id. */
  where(wanted: Partial<RefreshToken>): RefreshToken[] {
    const keys = Object.keys(wanted) as (keyof RefreshToken)[];
    return [...this.#byId.values()]
      .filter((token) => keys.every((key) => token[key] === wanted[key]))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** Tokens past either of their limits. */
  expired(now: number): RefreshToken[] {
    return this.where({}).filter((token) => Math.min(token.idleExpiresAt, token.expiresAt) <= now);
  }
}
