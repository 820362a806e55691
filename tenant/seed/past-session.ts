import type { Person } from '../state/accounts';
import { SESSION_LIFETIME, type Session } from '../state/sessions';
import type { Place } from './browsers';

/** How a session came about that no browser of this run began; instants as milliseconds before now. */
export interface SeedSession {
  person: Person;
  userAgent?: string;
  place: Place;
  /** Where it was last, when that is somewhere else. */
  lastPlace?: Place;
  /** What it was last, when that is another browser. */
  lastUserAgent?: string;
  began: number;
  touched: number;
  clients: readonly string[];
  /** Applications that got a refresh token in this session. */
  refreshTokensOf?: readonly string[];
  /** The second factor; none when false. */
  mfa?: string | false;
  /** Other than by password: Auth0's names of methods, or addresses of the tenant's own. */
  methods?: readonly string[];
  cookieMode?: 'persistent' | 'non-persistent' | null;
  /** Who acts in the person's name. */
  actor?: Session['actor'];
}

/** Builds a session that began and was used in the past. */
export function pastSession(seed: SeedSession, now: number, id: string): Session {
  const { person, userAgent, place, lastPlace = place, clients, mfa = 'otp' } = seed;
  const createdAt = now - seed.began;
  const lastInteractedAt = now - seed.touched;
  const expiresAt = createdAt + SESSION_LIFETIME.absolute;
  const { cookieMode = 'persistent', actor, lastUserAgent = userAgent } = seed;
  const first = (seed.methods ?? ['pwd']).map((name) => ({ name, timestamp: createdAt }));
  return {
    id,
    userId: person.userId,
    createdAt,
    updatedAt: lastInteractedAt,
    authenticatedAt: createdAt,
    lastInteractedAt,
    idleExpiresAt: Math.min(lastInteractedAt + SESSION_LIFETIME.idle, expiresAt),
    expiresAt,
    device: {
      initial_user_agent: userAgent,
      initial_ip: place.ip,
      initial_asn: place.asn,
      last_user_agent: lastUserAgent,
      last_ip: lastPlace.ip,
      last_asn: lastPlace.asn,
    },
    clientIds: [...clients],
    methods: mfa ? [...first, { name: 'mfa', timestamp: createdAt, type: mfa }] : first,
    metadata: null,
    cookieMode: cookieMode ?? undefined,
    actor,
  };
}
