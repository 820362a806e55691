import type { LogoutInitiator } from './applications';
import type { BackchannelLogout } from './backchannel-logout';
import type { Clock } from './clock';
import type { Grant, Grants } from './grants';
import type { ProtocolStore } from './protocol-store';
import type { RefreshToken, RefreshTokens } from './refresh-tokens';
import type { Sessions } from './sessions';
import type { Settings } from './settings';

interface Surroundings {
  sessions: Sessions;
  refreshTokens: RefreshTokens;
  grants: Grants;
  store: ProtocolStore;
  logout: BackchannelLogout;
  settings: Settings;
  clock: Clock;
}

/**
 * Ends sessions and refresh tokens. Auth0 docs: the Management API accepts an ending at once and
 * carries it out later, so lists may show for a while what is going to be gone.
 */
export class Endings {
  readonly #surroundings: Surroundings;
  readonly #waiting = new Map<NodeJS.Timeout, () => void>();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Carries out an accepted ending after a delay, the tenant's own where none is given; at once when there is none. */
  accept(act: () => void, delayMs = this.#surroundings.settings.endingDelayMs): void {
    if (delayMs === 0) return act();
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      act();
    }, delayMs).unref();
    this.#waiting.set(timer, act);
  }

  /** Carries out now whatever is waiting. */
  finish(): void {
    const acts = [...this.#waiting.values()];
    this.cancel();
    for (const act of acts) act();
  }

  /** Forgets whatever is waiting. */
  cancel(): void {
    for (const timer of this.#waiting.keys()) clearTimeout(timer);
    this.#waiting.clear();
  }

  /** Ends a session: out of the lists, out of its browser, and its applications are told; nobody is by null. */
  endSession(id: string, initiator: LogoutInitiator | null): void {
    const { sessions, store, logout } = this.#surroundings;
    const session = sessions.get(id);
    if (!session) return;
    sessions.remove(id);
    if (session.browser !== undefined) store.dropBrowser(session.browser);
    if (initiator !== null) logout.announce(session, initiator);
  }

  /** Ends refresh tokens. */
  endRefreshTokens(tokens: readonly RefreshToken[]): void {
    const { refreshTokens, grants, settings, store } = this.#surroundings;
    for (const { id, grantId, userId, clientId, audience } of tokens) {
      refreshTokens.remove(id);
      if (grantId !== undefined) store.dropRefreshTokens(grantId);
      if (!settings.refreshTokenEndsGrant) continue;
      for (const grant of grants.where({ userId, clientId, audience })) grants.remove(grant.id);
    }
  }

  /** Ends grants. Auth0 docs, revoke refresh tokens: what was issued under a grant goes with it. */
  endGrants(grants: readonly Grant[]): void {
    const { refreshTokens } = this.#surroundings;
    for (const { id, userId, clientId, audience } of grants) {
      this.#surroundings.grants.remove(id);
      this.endRefreshTokens(refreshTokens.where({ userId, clientId, audience }));
    }
  }

  /** Ends a session together with the refresh tokens that were issued in it. */
  revokeSession(id: string): void {
    this.endRefreshTokens(this.#surroundings.refreshTokens.where({ sessionId: id }));
    this.endSession(id, 'session-revoked');
  }

  /** Ends what has outlived its limits. */
  endExpired(): void {
    const { sessions, refreshTokens, clock } = this.#surroundings;
    this.endRefreshTokens(refreshTokens.expired(clock.now()));
    for (const { id } of sessions.expired(clock.now())) this.endSession(id, 'session-expired');
  }
}
