import { days, type Clock } from './clock';
import { randomIdentifier } from './identifiers';
import { Records } from './records';

/** Auth0 docs, session lifetime limits: within what an Enterprise tenant may choose. */
export const SESSION_LIFETIME = { idle: days(30), absolute: days(90) };

/** What a tenant learns of whoever sends a request. */
export interface Visitor {
  ip: string;
  asn?: string;
  userAgent?: string;
}

export interface Device {
  initial_user_agent?: string;
  initial_ip?: string | null;
  initial_asn?: string;
  last_user_agent?: string;
  last_ip?: string | null;
  last_asn?: string;
}

export interface AuthenticationMethod {
  name: string;
  timestamp: number;
  type?: string;
}

/** One browser that is signed in. Instants are milliseconds since the epoch. */
export interface Session {
  id: string;
  userId: string;
  createdAt: number;
  updatedAt: number | null;
  authenticatedAt: number;
  idleExpiresAt: number;
  expiresAt: number;
  /** Auth0 docs: missing on sessions that are older than the field. */
  lastInteractedAt?: number;
  device: Device;
  clientIds: string[];
  methods: AuthenticationMethod[];
  /** Where the person signed in; the main connection where absent. */
  connection?: string;
  metadata: Record<string, string> | null;
  /** Whether the browser keeps its cookie; absent where Auth0 does not tell. */
  cookieMode?: 'persistent' | 'non-persistent';
  /** Only on sessions that somebody else opened on this person's behalf. */
  actor?: { sub: string; [claim: string]: string };
  /** The provider's name for the browser; absent for seeded sessions, which no browser holds. */
  browser?: string;
}

/** Everything signed in at this tenant. */
export class Sessions extends Records<Session> {
  /** The session that a browser holds. */
  ofBrowser(browser: string): Session | undefined {
    return this.all().find((session) => session.browser === browser);
  }

  ofPerson(userId: string): Session[] {
    return this.where({ userId });
  }

  /** Sessions past either of their limits. */
  expired(now: number): Session[] {
    return this.all().filter(
      (session) => Math.min(session.idleExpiresAt, session.expiresAt) <= now,
    );
  }
}

/** A session as it begins when somebody gives the right password. */
export function newSession(
  userId: string,
  browser: string | undefined,
  visitor: Visitor,
  methods: AuthenticationMethod[],
  clock: Clock,
): Session {
  const now = clock.now();
  return {
    id: randomIdentifier(),
    userId,
    browser,
    createdAt: now,
    updatedAt: now,
    authenticatedAt: now,
    lastInteractedAt: now,
    idleExpiresAt: now + SESSION_LIFETIME.idle,
    expiresAt: now + SESSION_LIFETIME.absolute,
    device: {
      initial_user_agent: visitor.userAgent,
      initial_ip: visitor.ip,
      initial_asn: visitor.asn,
      last_user_agent: visitor.userAgent,
      last_ip: visitor.ip,
      last_asn: visitor.asn,
    },
    clientIds: [],
    methods,
    metadata: null,
    cookieMode: 'persistent',
  };
}

/**
 * Records that a browser came to sign in to an application, with or without a password.
 * Auth0 docs, session lifecycle: this, and nothing that happens inside an application, is activity.
 */
export function touchSession(session: Session, clientId: string, visitor: Visitor, clock: Clock) {
  const now = clock.now();
  if (!session.clientIds.includes(clientId)) session.clientIds.push(clientId);
  session.updatedAt = now;
  session.lastInteractedAt = now;
  session.idleExpiresAt = Math.min(now + SESSION_LIFETIME.idle, session.expiresAt);
  session.device.last_user_agent = visitor.userAgent;
  session.device.last_ip = visitor.ip;
  session.device.last_asn = visitor.asn;
}
