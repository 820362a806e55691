import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from '../../tenant/state/accounts';
import type { Dice } from '../../tenant/state/identifiers';
import type { Tenant } from '../tenant';
import { formTokenOf, type HeldSession, Visitor } from '../visitor';

interface Options {
  /** Chooses who does what. */
  dice: Dice;
  tenant: Tenant;
  people: readonly Person[];
  /** The address that browsers know. */
  baseUrl: string;
  /** The portals behind it. */
  portals: readonly string[];
}

/** Many people who sign in, look and sign out at once, and remember what they were told. */
export class Crowd {
  /** Sessions whose end somebody was told of: by a redirect after signing out, or by 200 for a logout token. */
  readonly ended: HeldSession[] = [];
  /** Sessions that nobody has tried to end. */
  readonly live = new Set<HeldSession>();
  /** What should not have happened. */
  readonly complaints: string[] = [];
  looks = 0;
  readonly #options: Options;
  /** One sign-in of a person at a time, so that the new session is known from their list. */
  readonly #lastSignIn = new Map<Person, Promise<unknown>>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Lets `count` people come and go while `work` is done. */
  async comeAndGoDuring(count: number, work: Promise<void>): Promise<void> {
    let isOver = false;
    const visitors = Array.from({ length: count }, () => new Visitor());
    const visits = visitors.map(async (visitor) => {
      while (!isOver) await this.#act(visitor);
      this.complaints.push(...visitor.complaints);
    });
    await work.finally(() => (isOver = true));
    await Promise.all(visits);
  }

  /** Asks every portal about every session that was ever held, now that all of them answer again. */
  async checkAll(): Promise<void> {
    const visitor = new Visitor();
    for (const portal of this.#options.portals) {
      for (const session of this.ended) await this.#checkEnded(visitor, session, portal, [401]);
      for (const { cookie } of this.live)
        if ((await visitor.open(portal, cookie)).status !== 200)
          this.complaints.push('A session that nobody ended was lost.');
    }
    this.complaints.push(...visitor.complaints);
  }

  async #act(visitor: Visitor): Promise<void> {
    const chance = this.#options.dice.roll();
    const session = this.#pick([...this.live]);
    if (session === undefined || chance < 0.3) await this.#signIn(visitor);
    else if (chance < 0.5) await this.#look(visitor, session);
    else if (chance < 0.55) await this.#forge(visitor);
    else if (chance < 0.8) await this.#signOut(visitor, session);
    else await this.#endAtTenant(session);
    const ended = this.#pick(this.ended);
    // It may be dead, or have been started just now and not have reached its store yet.
    if (ended) await this.#checkEnded(visitor, ended, this.#anyPortal(), [401, 503, 0]);
  }

  #signIn(visitor: Visitor): Promise<void> {
    const { tenant, people, baseUrl } = this.#options;
    const person = this.#pick(people);
    if (person === undefined) throw new Error('A crowd needs people.');
    const next = Promise.resolve(this.#lastSignIn.get(person)).then(async () => {
      const before = new Set(await tenant.sessionIds(person));
      const held = await visitor.signIn(baseUrl, person);
      const sid = (await tenant.sessionIds(person)).find((id) => !before.has(id));
      if (held !== null && sid !== undefined) this.live.add({ ...held, sid });
      else await pause(100);
    });
    this.#lastSignIn.set(person, next);
    return next;
  }

  async #look(visitor: Visitor, session: HeldSession): Promise<void> {
    const { status, text } = await visitor.open(this.#anyPortal(), session.cookie);
    if (status === 401 && this.live.has(session))
      this.complaints.push('A session that nobody ended was lost under load.');
    if (status !== 200) return pause(50);
    this.looks += 1;
    if (!text.includes(session.person.name))
      this.complaints.push('A person was shown the account of another.');
  }

  async #forge(visitor: Visitor): Promise<void> {
    const { status } = await visitor.open(this.#anyPortal(), randomBytes(32).toString('base64url'));
    if (status === 200) this.complaints.push('A made-up cookie was let in.');
  }

  async #signOut(visitor: Visitor, session: HeldSession): Promise<void> {
    // From here on nobody knows whether it lives, until the answer is there.
    this.live.delete(session);
    const { cookie } = session;
    const page = await visitor.open(this.#anyPortal(), cookie);
    if (page.status !== 200) return;
    const { status } = await visitor.send(this.#anyPortal(), cookie, {
      path: '/auth/logout',
      baseUrl: this.#options.baseUrl,
      fields: { form_token: formTokenOf(page) },
    });
    if (status === 303) this.ended.push(session);
  }

  async #endAtTenant(session: HeldSession): Promise<void> {
    this.live.delete(session);
    if ((await this.#options.tenant.endSessionAndWait(session.sid)) === 200)
      this.ended.push(session);
  }

  async #checkEnded(
    visitor: Visitor,
    { cookie }: HeldSession,
    portal: string,
    allowed: readonly number[],
  ): Promise<void> {
    const { status } = await visitor.open(portal, cookie);
    if (!allowed.includes(status))
      this.complaints.push(`A session that had ended was answered with ${status}.`);
  }

  #anyPortal(): string {
    return this.#pick(this.#options.portals) ?? '';
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : this.#options.dice.pick(list);
  }
}
