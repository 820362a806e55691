import { randomUUID } from 'node:crypto';
import type { AccountLog } from './account-log';
import type { Application, LogoutInitiator } from './applications';
import { seconds, type Clock } from './clock';
import type { Session } from './sessions';
import type { Settings } from './settings';
import type { SigningKeys } from './signing-keys';

/** Auth0 docs, back-channel logout: the receiver has so long, and there is no second try. */
const PATIENCE = seconds(5);
const TOKEN_LIFETIME_SECONDS = 120;
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** What became of one logout token. */
export interface LogoutDelivery {
  at: string;
  initiator: LogoutInitiator;
  clientId: string;
  url: string;
  sid: string;
  sub: string;
  /** Null while under way and when no answer came. */
  status: number | null;
  error?: string;
  logoutToken: string;
}

interface Surroundings {
  accountLog: AccountLog;
  issuer: string;
  applications: () => readonly Application[];
  keys: SigningKeys;
  clock: Clock;
  settings: Pick<Settings, 'logoutTokenNames'>;
}

/** Tells applications that a session of theirs has ended. */
export class BackchannelLogout {
  readonly #surroundings: Surroundings;
  readonly #underway = new Set<Promise<void>>();
  #deliveries: LogoutDelivery[] = [];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Every delivery since the last reset, oldest first. */
  deliveries(): readonly LogoutDelivery[] {
    return this.#deliveries;
  }

  clear(): void {
    this.#deliveries = [];
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#underway);
  }

  /** Sends a token to every application of the session that listens for this initiator. */
  announce(session: Session, initiator: LogoutInitiator): void {
    for (const application of this.#surroundings.applications()) {
      const target = application.backchannelLogout;
      if (!target || !session.clientIds.includes(application.clientId)) continue;
      if (target.initiators !== 'all' && !target.initiators.includes(initiator)) continue;
      const delivery = this.#deliver(application.clientId, target.url, session, initiator);
      this.#underway.add(delivery);
      void delivery.finally(() => this.#underway.delete(delivery));
    }
  }

  async #deliver(clientId: string, url: string, session: Session, initiator: LogoutInitiator) {
    const { id: sid, userId: sub } = session;
    const logoutToken = await this.#token(clientId, sub, sid);
    const at = new Date().toISOString();
    const entry: LogoutDelivery = {
      at,
      initiator,
      clientId,
      url,
      sid,
      sub,
      status: null,
      logoutToken,
    };
    this.#deliveries.push(entry);
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: logoutToken }),
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
      });
      await answer.body?.cancel();
      entry.status = answer.status;
    } catch (error) {
      entry.error = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
    this.log(entry, this.#surroundings.clock.now());
  }

  /** Notes in the tenant's log what became of a token; Auth0 docs: it counts 200 and 204 as success. */
  log(
    { clientId, initiator, status, sub, url }: Omit<LogoutDelivery, 'at' | 'sid' | 'logoutToken'>,
    at: number,
  ): void {
    const { accountLog, applications } = this.#surroundings;
    const succeeded = status === 200 || status === 204;
    accountLog.add({
      at,
      type: `oidc_backchannel_logout_${succeeded ? 'succeeded' : 'failed'}`,
      description: `${succeeded ? 'Successful' : 'Failed'} OIDC Back-Channel Logout request`,
      user_id: sub,
      client_id: clientId,
      client_name: applications().find((one) => one.clientId === clientId)?.name,
      details: {
        initiator,
        request: { backchannel_logout_uri: url },
        response: status === null ? {} : { statusCode: status },
      },
    });
  }

  /** OIDC Back-Channel Logout 1.0 §2.4; Auth0 always sends `sub` and `sid` both. */
  #token(clientId: string, sub: string, sid: string): Promise<string> {
    const { issuer, keys, clock, settings } = this.#surroundings;
    const names = settings.logoutTokenNames;
    const iat = Math.floor(clock.now() / 1000);
    return keys.sign({
      iss: issuer,
      ...(names !== 'sid' && { sub }),
      aud: clientId,
      iat,
      exp: iat + TOKEN_LIFETIME_SECONDS,
      jti: randomUUID(),
      events: { [LOGOUT_EVENT]: {} },
      trace_id: randomUUID().replaceAll('-', '').slice(0, 16),
      ...(names !== 'sub' && { sid }),
    });
  }
}
