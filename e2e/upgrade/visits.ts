import { setTimeout as pause } from 'node:timers/promises';
import { personOfCrowd } from '../../tenant/seed/people';
import type { Person } from '../../tenant/state/accounts';
import type { Tenant } from '../tenant';
import type { Asked, RequestKind } from './tally';
import { type Answer, formTokenIn, handlesIn, scriptsIn, signIn, WebClient } from './web-client';

/** How many sessions each visitor has besides the one of the visit. */
const others = 4;
/** Between two requests of a visitor, in milliseconds. */
const pauseMs = 20;

interface Options {
  tenant: Tenant;
  /** The portal's address for people. */
  baseUrl: string;
  /** The path of what vouches for it. */
  certificate: string;
}

/** A visit that ended with a fault; the visitor comes again as somebody else. */
class VisitOver extends Error {}

/** Whether the tenant did not answer the test itself, as on a busy machine; portals are asked in another way. */
const isTenantAway = (error: unknown) =>
  error instanceof TypeError && error.message === 'fetch failed';

/**
 * Many people at once who each sign in, look at pages with their scripts, end sessions by forms, have others ended at
 * the tenant, which posts a logout token about each, and leave in one of both ways.
 */
export class Visits {
  readonly asked: Asked[] = [];
  /** What came of an answer that was not true: a session that was there after its end, or a list without it. */
  readonly lies: string[] = [];
  visits = 0;
  /** How often a page said that the portal was busy, and was asked for once more. */
  busy = 0;
  readonly #options: Options;
  #nextPerson = 0;
  #isOver = false;
  #visitors: Promise<void>[] = [];

  constructor(options: Options) {
    this.#options = options;
  }

  begin(count: number): void {
    this.#visitors = Array.from({ length: count }, () => this.#come());
  }

  /** Lets those who are there finish their visit, and reads what came of the logout tokens. */
  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#visitors);
    await this.#readDeliveries();
  }

  async #come(): Promise<void> {
    const { baseUrl, certificate } = this.#options;
    const client = new WebClient(baseUrl, certificate);
    while (!this.#isOver) {
      client.forget();
      try {
        await this.#visit(client, personOfCrowd((this.#nextPerson += 1)));
        this.visits += 1;
      } catch (error) {
        if (!(error instanceof VisitOver) && !isTenantAway(error)) throw error;
        await pause(200);
      }
    }
    client.close();
  }

  async #visit(client: WebClient, person: Person): Promise<void> {
    const { tenant, baseUrl } = this.#options;
    const added = await tenant.control('POST', '/sessions', { email: person.email, count: others });
    const { ids } = (await added.json()) as { ids: string[] };
    const overview = await signIn(
      (address, form) =>
        address.startsWith(baseUrl)
          ? this.#ask(client, 'page', address, [200, 302, 303])
          : client.ask(address, { form }),
      person,
      `${baseUrl}/account`,
    );
    // What the tenant itself did not answer is nothing that a portal has lost.
    if (overview.status !== 200 || !overview.text.includes(person.name)) throw new VisitOver();
    for (const script of scriptsIn(overview)) await this.#ask(client, 'script', script, [200]);
    const list = await this.#page(client, '/account/sessions');
    const handles = handlesIn(list);
    if (handles.length !== others + 1)
      this.lies.push(`A list had ${handles.length} sessions of ${others + 1}.`);
    await this.#endByForm(client, handles.at(-1));
    await this.#page(client, '/account/security');
    await this.#page(client, '/account/profile');
    const left = (await tenant.sessionIds(person)).filter((id) => ids.includes(id));
    await tenant.endSession(left[0] ?? '');
    await this.#page(client, '/account/receipts');
    await this.#leave(client, person, new Set(ids));
  }

  /** Ends one by the form of its page. */
  async #endByForm(client: WebClient, handle = ''): Promise<void> {
    const path = `/account/sessions/${handle}`;
    const page = await this.#page(client, path);
    const form = { intent: 'end', form_token: formTokenIn(page) };
    const { location } = await this.#ask(client, 'form', path, [303], form);
    await this.#page(client, location ?? '');
  }

  /** Signs out by the form, or is signed out by the tenant; nobody gets in after either. */
  async #leave(client: WebClient, person: Person, ids: ReadonlySet<string>): Promise<void> {
    const { tenant } = this.#options;
    if (this.visits % 2 === 0) {
      const page = await this.#page(client, '/account');
      const form = { form_token: formTokenIn(page) };
      await this.#ask(client, 'form', '/auth/logout', [302, 303], form);
    } else {
      const own = (await tenant.sessionIds(person)).find((id) => !ids.has(id));
      if ((await tenant.endSessionAndWait(own ?? '')) !== 200) throw new VisitOver();
    }
    const { status } = await this.#ask(client, 'page', '/account', [200, 302, 303, 401]);
    if (status === 200) this.lies.push('A session was there after its end.');
  }

  #page(client: WebClient, path: string): Promise<Answer> {
    return this.#ask(client, 'page', path, [200]);
  }

  async #ask(
    client: WebClient,
    kind: RequestKind,
    address: string,
    expected: readonly number[],
    form?: Record<string, string>,
  ): Promise<Answer> {
    await pause(pauseMs);
    const beganAt = Date.now();
    let answer = await client.ask(address, { form });
    // On a machine that is busy with all of this, calls to the tenant may have no turn: people ask again then.
    if (answer.status === 429) {
      this.busy += 1;
      await pause(1500);
      answer = await client.ask(address, { form });
    }
    const { status, problem } = answer;
    const isFine = expected.includes(status);
    const { pathname: path } = new URL(address, this.#options.baseUrl);
    // Who says so: a page of the portal has a title, an answer of a proxy has none of ours.
    const title = /<title>([^<]*)/.exec(answer.text)?.[1] ?? answer.text.slice(0, 60);
    const fault = isFine ? null : (problem ?? `answered ${status} “${title}”`);
    this.asked.push({ kind, path, beganAt, endedAt: Date.now(), fault });
    if (!isFine) throw new VisitOver();
    return answer;
  }

  /** The tenant tells when it sent each token, and what was answered. */
  async #readDeliveries(): Promise<void> {
    const answer = await this.#options.tenant.control('GET', '/logout-deliveries');
    const { deliveries } = (await answer.json()) as {
      deliveries: { at: string; status: number | null; error?: string; url: string }[];
    };
    for (const { at, status, error, url } of deliveries) {
      if (!url.startsWith(this.#options.baseUrl)) continue;
      const beganAt = Date.parse(at);
      // The tenant does not say when the answer came; what failed did so within its patience.
      const endedAt = beganAt + (status === 200 ? 0 : 5000);
      const fault = status === 200 ? null : (error ?? `answered ${status}`);
      const path = '/auth/backchannel-logout';
      this.asked.push({ kind: 'logout token', path, beganAt, endedAt, fault });
    }
    await this.#options.tenant.control('DELETE', '/logout-deliveries');
  }
}
