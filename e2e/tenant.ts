import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'playwright/test';
import { MANAGEMENT } from '../tenant/seed/applications';
import type { LogoutInitiator } from '../tenant/state/applications';
import type { FaultInput } from '../tenant/state/faults';
import type { Mail } from '../tenant/state/mails';
import type { Person } from '../tenant/state/accounts';
import type { Browser } from './browsers';

/** Longer than the tenant itself waits for an answer to a logout token. */
const deliveryPatienceMs = 20_000;

interface LogoutDelivery {
  sid: string;
  status: number | null;
  error?: string;
}

interface Added {
  browser: Browser;
  refreshTokens?: number;
}

/** The tenant's side of a test: what its operator could see and do there. */
export class Tenant {
  readonly url: string;
  /** The user ids of this test, by e-mail address. */
  #userIds: Record<string, string> = {};
  #hasTroubled = false;

  constructor(url: string) {
    this.url = url;
  }

  /** Back to the seeded people and sessions, under ids that no portal has heard of, with nothing going wrong. */
  async reset(): Promise<void> {
    const answer = await this.control('POST', '/reset', { withNewIds: true });
    ({ userIds: this.#userIds } = (await answer.json()) as { userIds: Record<string, string> });
  }

  /** Whether it has failed, or told another time: portals remember that for a while. */
  get hasTroubled(): boolean {
    return this.#hasTroubled;
  }

  /** The id that a seeded person has in this test. */
  userIdOf({ email, userId }: Person): string {
    return this.#userIds[email] ?? userId;
  }

  /** Lets the tenant fail like this from now on; with no faults it works again. */
  async failWith(...faults: FaultInput[]): Promise<void> {
    this.#hasTroubled ||= faults.length > 0;
    await this.control('PUT', '/faults', faults);
  }

  async recover(): Promise<void> {
    await this.failWith();
  }

  /** Shifts the tenant's clock by so many seconds; 0 brings it back. */
  async setClock(skewSeconds: number): Promise<void> {
    this.#hasTroubled ||= skewSeconds !== 0;
    await this.control('PUT', '/clock', { skewSeconds });
  }

  /** Lets logout tokens name only the session, or only the person. */
  async nameInLogoutTokens(logoutTokenNames: 'sid' | 'sub'): Promise<void> {
    await this.control('PUT', '/settings', { logoutTokenNames });
  }

  /** Waits until the tenant has been asked for tokens in exchange for a code. */
  async expectCodeExchanged(): Promise<void> {
    const paths = async () => {
      const answer = await this.control('GET', '/requests');
      const { requests } = (await answer.json()) as { requests: { area: string }[] };
      return requests.map(({ area }) => area);
    };
    await expect.poll(paths, { intervals: [50] }).toContain('token');
  }

  /** Waits for the mail to a person that has these words in its subject or text, and gives the latest one. */
  async mailTo(person: Pick<Person, 'email'>, words: string): Promise<Mail> {
    const find = async () => (await this.mailsTo(person, words)).at(-1);
    await expect.poll(find, { intervals: [50] }).toBeDefined();
    return (await find())!;
  }

  /** The mails to a person that have these words in their subjects or texts, the oldest first. */
  async mailsTo({ email }: Pick<Person, 'email'>, words: string): Promise<Mail[]> {
    const answer = await this.control('GET', `/mails?to=${encodeURIComponent(email)}`);
    const { mails } = (await answer.json()) as { mails: Mail[] };
    return mails.filter(({ subject, text }) => `${subject}\n${text}`.includes(words));
  }

  /** Passes sign-in on to an identity provider at that address. */
  async passSignInOnTo(identityProviderUrl: string): Promise<void> {
    await this.control('PUT', '/settings', { identityProviderUrl });
  }

  /** Accepts endings and does not carry them out before `finishEndings`. */
  async delayEndings(): Promise<void> {
    await this.control('PUT', '/settings', { endingDelayMs: 3_600_000 });
  }

  async finishEndings(): Promise<void> {
    await this.control('POST', '/endings/finish');
  }

  /** Signs a person in on one more browser, and gives the id of the session. */
  async addSession({ email }: Person, { browser, refreshTokens = 0 }: Added): Promise<string> {
    const { userAgent } = browser;
    const answer = await this.control('POST', '/sessions', { email, userAgent, refreshTokens });
    const [id] = ((await answer.json()) as { ids: string[] }).ids;
    return id ?? '';
  }

  /** Ends a session behind the portal's back, and tells the portal when the initiator asks for that. */
  async endSession(id: string, initiator: LogoutInitiator = 'session-expired'): Promise<void> {
    await this.control('DELETE', `/sessions/${id}`, { initiator });
  }

  /** Waits until the portal has answered the logout token about this session. */
  async expectLogoutDelivered(sid: string): Promise<void> {
    const statuses = async () => (await this.#deliveriesAbout(sid)).map(({ status }) => status);
    await expect.poll(statuses).toEqual([200]);
  }

  /** Ends a session, and gives the portal's answer to the logout token: its status, or null for none. */
  async endSessionAndWait(id: string): Promise<number | null> {
    await this.endSession(id);
    for (const end = Date.now() + deliveryPatienceMs; Date.now() < end; await pause(20)) {
      const [delivery] = await this.#deliveriesAbout(id);
      if (delivery && (delivery.status !== null || delivery.error !== undefined))
        return delivery.status;
    }
    throw new Error(`Nothing came of the logout token about ${id}.`);
  }

  async #deliveriesAbout(sid: string): Promise<LogoutDelivery[]> {
    const answer = await this.control('GET', '/logout-deliveries');
    const { deliveries } = (await answer.json()) as { deliveries: LogoutDelivery[] };
    return deliveries.filter((delivery) => delivery.sid === sid);
  }

  /** The ids of the person's sessions, as the Management API lists them. */
  async sessionIds(person: Person): Promise<string[]> {
    const { sessions } = await this.#manage<{ sessions: { id: string }[] }>(
      `/users/${encodeURIComponent(this.userIdOf(person))}/sessions?take=100`,
    );
    return sessions.map(({ id }) => id);
  }

  /** How many refresh tokens the person's applications hold. */
  async refreshTokenCount(person: Person): Promise<number> {
    const { tokens } = await this.#manage<{ tokens: unknown[] }>(
      `/users/${encodeURIComponent(this.userIdOf(person))}/refresh-tokens?take=100`,
    );
    return tokens.length;
  }

  async #manage<Answer>(path: string): Promise<Answer> {
    const accessToken = await managementToken(this.url);
    const headers = { authorization: `Bearer ${accessToken}` };
    const answer = await fetch(`${this.url}/api/v2${path}`, { headers });
    if (!answer.ok) throw new Error(`The Management API answered ${path} with ${answer.status}.`);
    return (await answer.json()) as Answer;
  }

  /** Calls the tenant's control API. @throws when that answers with an error. */
  async control(method: string, path: string, body: unknown = {}): Promise<Response> {
    const answer = await fetch(`${this.url}/control${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'GET' ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}

/** An access token for the Management API, with every scope. */
export async function managementToken(tenantUrl: string): Promise<string> {
  const token = await fetch(`${tenantUrl}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: MANAGEMENT.clientId,
      client_secret: MANAGEMENT.clientSecret,
      audience: `${tenantUrl}/api/v2/`,
    }),
  });
  const { access_token: accessToken } = (await token.json()) as { access_token: string };
  return accessToken;
}
