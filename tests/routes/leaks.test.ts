/// <reference types="vite/client" />
import { type ActionFunction, type LoaderFunction } from '@remix-run/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { hours, minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import {
  JUNO,
  MILO,
  OTTO,
  PEOPLE_BY_SECOND_STEP,
  RHEA,
} from '../../tenant/seed/people-by-second-step';
import { GUS, LENA, OTIS, PIA, SAMI, TESS, YUKI } from '../../tenant/seed/people-by-connection';
import { PEOPLE } from '../../tenant/seed/people';
import { seedAuthenticators } from '../../tenant/seed/authenticators';
import type { Person } from '../../tenant/state/accounts';
import { answerOf, createTestPortal, get, managementSession } from '../test-portal';
import { answered, marked, type Seen } from './given-once';

interface RouteModule {
  loader?: LoaderFunction;
  action?: ActionFunction;
}

const modules = import.meta.glob<RouteModule>('../../app/routes/*.{ts,tsx}', { eager: true });
const route = (name: string) => {
  const module = modules[`../../app/routes/${name}.tsx`];
  if (module === undefined) throw new Error(`There is no route ${name}.`);
  return module;
};

const people = [JUNO, OTTO, MILO, RHEA, SAMI, PIA, OTIS, LENA, YUKI, TESS, GUS];

/** One visit of every page, and every act once, by a person of the tenant's seed. */
async function visit(person: Person) {
  const portal = createTestPortal({ LOG_LEVEL: 'trace' }, { pictureHosts: ['pictures.example'] });
  const { services, tenant } = portal;
  for (const somebody of [...PEOPLE, ...PEOPLE_BY_SECOND_STEP]) tenant.state.accounts.add(somebody);
  seedAuthenticators(tenant.state);
  const { userId } = person;
  tenant.setSessions(userId, [
    managementSession('id-of-this-session', { userId }),
    managementSession('id-of-another-session', { userId }),
  ]);
  tenant.answers.set('POST /dbconnections/change_password', () => new Response('Sent.'));
  const signIn = () =>
    portal.signIn({
      userId,
      auth0SessionId: 'id-of-this-session',
      authenticatedAt: portal.clock.now,
      authenticationMethods: ['pwd', 'mfa'],
      strongProof: { by: 'mailed-code', provenAt: portal.clock.now },
      profile: { name: person.name, email: person.email || null, timeZone: null },
    });
  let cookie = await signIn();
  const seen: Seen[] = [];
  const keep = async (of: string, answer: Response) => {
    const headers = JSON.stringify([...answer.headers]);
    seen.push({ of, status: answer.status, text: await answer.text(), headers });
  };
  const open = async (name: string, path: string, params: Record<string, string> = {}) => {
    const request = get(path, cookie);
    const { loader } = route(name);
    const answer = Promise.resolve(loader!({ request, context: portal.context, params })).then(
      (data) => (data instanceof Response ? data : Response.json(data)),
    );
    await keep(`GET ${path}`, await answerOf(answer));
  };
  const act = async (
    name: string,
    path: string,
    fields: Record<string, string>,
    params: Record<string, string> = {},
  ) => {
    const request = await portal.post(path, fields, cookie);
    const { action } = route(name);
    const answer = Promise.resolve(action!({ request, context: portal.context, params }));
    await keep(`POST ${path} ${fields.intent ?? ''}`, await answerOf(answer));
  };

  const enrolled = tenant.state.authenticators.ofPerson(person, tenant.state.settings.factors);
  const methods = enrolled.map(({ id, type }) => ({
    type,
    group: type === 'passkey' ? 'passkeys' : 'methods',
    handle: services.methodHandles.seal(userId, id),
  }));
  const session = services.handles.seal(userId, 'id-of-another-session');
  const profile = 'account.profile._index';
  const email = 'account.profile.email._index';
  const method = 'account.security.$group.$handle';
  const adding = 'account.security.methods.add.$kind._index';
  const openAll = async () => {
    await open('account', '/account');
    await open('account._index', '/account');
    await open(profile, '/account/profile');
    for (const name of ['email._index', 'email.pending', 'username'])
      await open(`account.profile.${name}`, `/account/profile/${name.replace('._index', '')}`);
    for (const path of ['', 'password', 'recovery-code', 'methods/add'])
      await open(
        `account.security.${[...path.split('/').filter(Boolean), '_index'].join('.')}`,
        `/account/security/${path}`,
      );
    for (const path of ['password/new', 'recovery-code/new', 'remembered-browsers'])
      await open(`account.security.${path.replace('/', '.')}`, `/account/security/${path}`);
    await open(adding, '/account/security/methods/add/security-key', { kind: 'security-key' });
    for (const { group, handle } of methods) {
      const path = `/account/security/${group}/${handle}`;
      await open(`${method}._index`, path, { group, handle });
      await open(`${method}.remove`, `${path}/remove`, { group, handle });
    }
    await open('account.confirm-code', '/account/confirm-code');
    await open('account.sessions._index', '/account/sessions');
    await open('account.sessions.$handle._index', '/account/sessions/a', { handle: session });
    await open('account.receipts._index', '/account/receipts');
    for (const { number } of await listReceipts(services, userId))
      await open('account.receipts.$handle', `/account/receipts/${number}`, { handle: number });
    for (const { text } of portal.mails)
      for (const [path] of text.matchAll(/\/undo\/[\w-]+/g))
        await open('undo.$token', path, { token: path.replace('/undo/', '') });
  };

  await openAll();
  await act(profile, '/account/profile', { intent: 'save', nickname: 'countess' });
  const picture = 'https://pictures.example/a.png';
  await act(profile, '/account/profile', { intent: 'set-picture', picture });
  await act(profile, '/account/profile', { intent: 'remove-picture' });
  await act('account.profile.username', '/account/profile/username', { username: 'countess' });
  await act(email, '/account/profile/email', { email: 'new@harbour.example' });
  await act('account.security.password.new', '/account/security/password/new', {});
  const kind = 'security-key';
  await act(adding, `/account/security/methods/add/${kind}`, { intent: 'open' }, { kind });
  for (const { group, handle } of methods) {
    const path = `/account/security/${group}/${handle}`;
    await act(`${method}._index`, path, { name: 'Renamed' }, { group, handle });
  }
  const code = 'account.security.recovery-code.new';
  const [, asking = ''] = /"asking":"([^"]+)"/.exec(seen.map(({ text }) => text).join('')) ?? [];
  await act(code, '/account/security/recovery-code/new', { intent: 'replace', asking });
  const browsers = 'account.security.remembered-browsers';
  await act(browsers, '/account/security/remembered-browsers', {});
  await act(
    'account.sessions.$handle._index',
    '/account/sessions/a',
    { intent: 'end' },
    { handle: session },
  );
  const removed = methods.find(({ type }) => type === 'totp' || type === 'phone');
  if (removed !== undefined) {
    const { group, handle } = removed;
    const path = `/account/security/${group}/${handle}/remove`;
    await act(`${method}.remove`, path, { 'last-factor': 'on' }, { group, handle });
  }
  for (let round = 0; round < 4; round += 1) {
    await portal.runDueJobs();
    portal.clock.now += minutes(10);
  }
  cookie = await signIn();
  await openAll();
  const pending = 'account.profile.email.pending';
  await act(pending, '/account/profile/email/pending', { intent: 'send-again' });
  await portal.runDueJobs();
  const links = portal.mails.flatMap(({ text }) => text.match(/(?<=email\/confirm\/)[\w-]+/) ?? []);
  const token = links.at(-1);
  if (token !== undefined) {
    const confirm = 'account.profile.email.confirm.$token';
    await open(confirm, '/account/profile/email/confirm/a', { token });
    await act(confirm, '/account/profile/email/confirm/a', {}, { token });
  }
  const link = portal.mails.flatMap(({ text }) => /\/undo\/[\w-]+/.exec(text)?.[0] ?? [])[0];
  if (link !== undefined) await act('undo.$token', link, {}, { token: link.replace('/undo/', '') });
  portal.clock.now += hours(1);
  await portal.runDueJobs();
  const ids = [
    userId,
    'id-of-this-session',
    'id-of-another-session',
    ...enrolled.map(({ id }) => id),
  ];
  return { seen, mails: portal.mails, logged: portal.logged().split('\n'), ids };
}

describe.each(people.map((person) => [person.name, person] as const))('%s', (_name, person) => {
  let found: Awaited<ReturnType<typeof visit>>;
  beforeAll(async () => {
    found = await visit(person);
  });

  test('is shown pages and does acts, so that there is something to look through', () => {
    expect(found.seen.filter(({ status }) => status >= 500)).toEqual([]);
    const done = (start: string, status: number) =>
      found.seen.filter((one) => one.of.startsWith(start) && one.status === status).length;
    expect(done('GET', 200)).toBeGreaterThan(15);
    expect(done('POST', 303)).toBeGreaterThanOrEqual(2);
    expect(found.logged.length).toBeGreaterThan(5);
  });

  test('finds nothing marked and no id in a page or a header', () => {
    const leaking = found.seen.filter((one) => {
      const answer = answered(one);
      return marked.test(answer) || found.ids.some((id) => answer.includes(id));
    });
    expect(leaking).toEqual([]);
  });

  test('finds nothing marked and no id in a mail', () => {
    const leaking = found.mails.filter((mail) => {
      const text = JSON.stringify(mail);
      return marked.test(text) || found.ids.some((id) => text.includes(id));
    });
    expect(leaking).toEqual([]);
  });

  test('leaves neither anything marked nor who it was in the log', () => {
    const telling = [...found.ids, person.email, person.phoneNumber].filter((one) => !!one);
    const leaking = found.logged.filter(
      (line) => marked.test(line) || telling.some((value) => line.includes(value!)),
    );
    expect(leaking).toEqual([]);
  });
});

test('every act is carried out for somebody', async () => {
  const found = await Promise.all([JUNO, OTTO, RHEA, TESS].map((person) => visit(person)));
  const done = found.flatMap(({ seen }) =>
    seen.filter(({ of, status }) => of.startsWith('POST') && status < 400).map(({ of }) => of),
  );
  for (const act of [
    /profile save/,
    /profile set-picture/,
    /profile remove-picture/,
    /password\/new/,
    /profile\/username/,
    /profile\/email /,
    /email\/pending send-again/,
    /email\/confirm\/a/,
    /methods\/add\//,
    /methods\/[^/]+ $/,
    /passkeys\/[^/]+ $/,
    /methods\/[^/]+\/remove/,
    /recovery-code\/new replace/,
    /remembered-browsers/,
    /sessions\/a end/,
    /\/undo\//,
  ])
    expect(
      done.some((one) => act.test(one)),
      String(act),
    ).toBe(true);
});
