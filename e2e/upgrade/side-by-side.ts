import { setTimeout as pause } from 'node:timers/promises';
import { personOfCrowd } from '../../tenant/seed/people';
import type { Person } from '../../tenant/state/accounts';
import type { Tenant } from '../tenant';
import { type Answer, formTokenIn, handlesIn, signIn, WebClient } from './web-client';

/** A promise that two releases on one store keep to each other, and why it was not kept, if so. */
export interface Kept {
  promise: string;
  problem: string | null;
}

interface Options {
  tenant: Tenant;
  /** The address that both have for people. */
  baseUrl: string;
  certificate: string;
  /** Where the one and the other portal listen. */
  one: string;
  other: string;
  /** Whether lists are kept where both find them, as in Redis. */
  sharesLists: boolean;
  /** Whom to begin with among the crowd; each promise takes somebody of its own. */
  firstPerson: number;
}

/** Somebody who is signed in by the one portal. */
interface Visitor {
  person: Person;
  client: WebClient;
  /** Their sessions elsewhere. */
  ids: string[];
  at: (portal: string, path: string, form?: Record<string, string>) => Promise<Answer>;
}

/** Does with one portal what the other has to know of; `one` is the release that is asked first. */
export async function checkSideBySide(options: Options): Promise<Kept[]> {
  const { tenant, baseUrl, certificate, one, other, sharesLists } = options;
  let next = options.firstPerson;
  const kept: Kept[] = [];

  async function begin(): Promise<Visitor> {
    const person = personOfCrowd((next += 1));
    const added = await tenant.control('POST', '/sessions', { email: person.email, count: 3 });
    const { ids } = (await added.json()) as { ids: string[] };
    const client = new WebClient(baseUrl, certificate);
    const at: Visitor['at'] = (portal, path, form) => client.ask(path, { form, at: portal });
    return { person, client, ids, at };
  }

  /** Signs in by the one portal, or from the first redirect to `callbackAt` by another. */
  async function signedIn(callbackAt = one): Promise<Visitor> {
    const visitor = await begin();
    const { client, person } = visitor;
    const overview = await signIn(
      (address, form) => {
        if (!address.startsWith(baseUrl)) return client.ask(address, { form });
        return client.ask(address, { form, at: address.includes('/callback') ? callbackAt : one });
      },
      person,
      `${baseUrl}/account`,
    );
    expect(overview, 200, person.name);
    return visitor;
  }

  async function check(promise: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      kept.push({ promise, problem: null });
    } catch (error) {
      kept.push({ promise, problem: error instanceof Error ? error.message : String(error) });
    }
  }

  await check('a session is known', async () => {
    const { at, person } = await signedIn();
    expect(await at(other, '/account'), 200, person.name);
  });
  await check('a sign-in that the one has begun is finished by the other', async () => {
    await signedIn(other);
  });
  await check('a list has the same addresses for its sessions', async () => {
    const { at } = await signedIn();
    const handles = handlesIn(await at(one, '/account/sessions'));
    const others = handlesIn(await at(other, '/account/sessions'));
    if (handles.length !== 4 || handles.join() !== others.join())
      throw new Error(`${handles.length} and ${others.length} sessions, or others`);
    expect(await at(other, `/account/sessions/${handles[1]}`), 200);
  });
  await check('the form of a page is taken, and what came of it is told by the one', async () => {
    const { at, ids } = await signedIn();
    const handle = handlesIn(await at(one, '/account/sessions')).at(-1);
    const path = `/account/sessions/${handle}`;
    const form_token = formTokenIn(await at(one, path));
    const answer = await at(other, path, { intent: 'end', form_token });
    expect(answer, 303);
    expect(await at(one, answer.location ?? ''), 200, sharesLists ? 'Signed out' : '');
    if (!sharesLists) return;
    const handles = handlesIn(await at(one, '/account/sessions'));
    if (handles.length !== ids.length) throw new Error(`${handles.length} sessions are listed`);
  });
  await check('a logout token that the one has taken is heeded by the other', async () => {
    const { at, person, ids } = await signedIn();
    const own = (await tenant.sessionIds(person)).find((id) => !ids.includes(id)) ?? '';
    const token = await logoutTokenAbout(tenant, own);
    expect(await at(one, '/auth/backchannel-logout', { logout_token: token }), 200);
    expect(await at(other, '/account'), 401);
  });
  await check('a logout token is taken once', async () => {
    const { at, ids } = await signedIn();
    const token = await logoutTokenAbout(tenant, ids[0] ?? '');
    expect(await at(one, '/auth/backchannel-logout', { logout_token: token }), 200);
    expect(await at(other, '/auth/backchannel-logout', { logout_token: token }), 400);
  });
  await check('whoever signs out is signed out', async () => {
    const { at, client } = await signedIn();
    const form_token = formTokenIn(await at(one, '/account'));
    const becomeAgain = client.remember();
    expect(await at(other, '/auth/logout', { form_token }), 303);
    becomeAgain();
    expect(await at(one, '/account'), 401);
  });
  await check('a change of the account and its receipt are seen', async () => {
    const { at } = await signedIn();
    const page = await at(one, '/account/profile');
    const version = /name="version" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const answer = await at(other, '/account/profile', {
      intent: 'save',
      version,
      form_token: formTokenIn(page),
      givenName: 'Robin',
      familyName: 'Changed',
      name: 'Robin Changed',
      nickname: 'robin',
    });
    expect(answer, 303);
    expect(await at(one, answer.location ?? ''), 200);
    const receipts = await at(one, '/account/receipts');
    const link = /href="(\/account\/receipts\/[^"?#]+)/.exec(receipts.text)?.[1];
    if (link === undefined) throw new Error('no receipt is listed');
    expect(await at(other, link), 200);
    expect(await at(one, link), 200);
  });
  return kept;
}

/** Ends a session at the tenant, whose own delivery of the token fails here. */
async function logoutTokenAbout(tenant: Tenant, sid: string): Promise<string> {
  await tenant.endSession(sid);
  for (;;) {
    const answer = await tenant.control('GET', '/logout-deliveries');
    const { deliveries } = (await answer.json()) as {
      deliveries: { sid: string; logoutToken: string }[];
    };
    const delivery = deliveries.find((one) => one.sid === sid);
    if (delivery !== undefined) return delivery.logoutToken;
    await pause(20);
  }
}

function expect({ status, text, problem }: Answer, wanted: number, words = ''): void {
  if (status !== wanted) throw new Error(`${wanted} expected, and it was ${problem ?? status}`);
  if (!text.includes(words)) throw new Error(`the page does not say “${words}”`);
}
