import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type RecordKind } from '~/account-records/account-records';
import { hours } from '~/durations';
import { type Mail } from '~/mail/mailer';
import { createRedisPortalSessionStore } from '~/portal-session/redis-portal-session-store.server';
import { loader as callback } from '~/routes/auth.callback';
import { connection, inspector } from '../adapters/redis-connection';
import { temporaryPath } from '../adapters/temporary-database';
import { newPortalSession } from '../contracts/portal-session-store.contract';
import { createClock } from '../fakes/clock';
import { hasRedis, startRedisServer } from '../redis-server';
import { beginSignIn } from '../refusals/callback/sign-in-under-way';
import {
  ada,
  answerOf,
  createTestPortal,
  get,
  isSignedIn,
  managementSession,
  sessionSecret,
  type TestPortal,
} from '../test-portal';
import { eventually } from '../eventually';

const nextSecret = 'the-next-secret-of-at-least-thirty-two-bytes';

/** Portals on one database and one tenant, each with its own environment. */
function portalsOn(...environments: Record<string, string>[]): TestPortal[] {
  const DATABASE_PATH = temporaryPath();
  const portals = environments.map((one) => createTestPortal({ DATABASE_PATH, ...one }));
  const [first] = portals;
  if (first !== undefined) for (const { tenant } of portals) tenant.fetch = first.tenant.fetch;
  onTestFinished(() => portals.forEach(({ services }) => services.close()));
  return portals;
}

/** Ada's e-mail address as the Management API tells it now. */
async function addressBy({ services }: TestPortal): Promise<string | null | undefined> {
  return (await services.accounts.get(ada.userId, { isAnew: true }))?.email;
}

const [one, both, next] = [
  {},
  { SESSION_SECRETS: `${nextSecret},${sessionSecret}` },
  { SESSION_SECRETS: nextSecret },
];

describe('SESSION_SECRETS', () => {
  const note: RecordKind<string> = { name: 'receipt', schema: z.string() };
  const mail: Mail = {
    to: 'ada@example.com',
    locale: 'en',
    subject: 'Words',
    heading: 'Words',
    paragraphs: [],
  };

  test('receipts from before are there as long as the former secret is listed', async () => {
    const [before, during, after] = portalsOn(one, both, next) as [
      TestPortal,
      TestPortal,
      TestPortal,
    ];
    await before.services.accountRecords.put(ada.userId, note, 'one', 'something');
    const listed = async ({ services }: TestPortal) =>
      (await services.accountRecords.list(ada.userId, note)).map(({ value }) => value);
    expect(await listed(during)).toEqual(['something']);
    expect(await listed(after)).toEqual([]);
    expect(await listed(during)).toEqual(['something']);
  });

  test('a mail that waits is sent as long as the former secret is listed, and waits for it otherwise', async () => {
    const [before, after, during] = portalsOn(one, next, both) as [
      TestPortal,
      TestPortal,
      TestPortal,
    ];
    await before.services.mail?.send('receipt-1', ada.userId, mail);
    await after.runDueJobs();
    expect(after.mails).toEqual([]);
    expect(after.logged()).toContain('not_opened');
    during.clock.now += hours(1);
    await during.runDueJobs();
    expect(during.mails).toMatchObject([{ subject: 'Words' }]);
  });

  test('a link in a mail from before is good as long as the former secret is listed', () => {
    const [before, during, after] = portalsOn(one, both, next) as [
      TestPortal,
      TestPortal,
      TestPortal,
    ];
    const subject = { userId: ada.userId, number: '1' };
    const token = before.services.undoLinks.pathOf(subject).replace('/undo/', '');
    expect(during.services.undoLinks.open(token)).toEqual(subject);
    expect(after.services.undoLinks.open(token)).toBeNull();
  });

  test('one more access token is asked for once the former secret is gone', async () => {
    const [before, during, after] = portalsOn(one, both, next) as [
      TestPortal,
      TestPortal,
      TestPortal,
    ];
    const tokensAfter = async (portal: TestPortal) => {
      await addressBy(portal);
      return before.tenant.requests.filter((name) => name === 'POST /oauth/token').length;
    };
    before.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
    expect(await tokensAfter(before)).toBe(1);
    expect(await tokensAfter(during)).toBe(1);
    expect(await tokensAfter(after)).toBe(2);
  });
});

describe('AUTH0_CLIENT_SECRET', () => {
  test('while the tenant has another one nobody can sign in, and whoever is signed in stays so', async () => {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
    const signIn = async (isRefused: boolean) => {
      const begun = await beginSignIn({ portal });
      const code = await portal.tenant.issueCode(begun.location, ada);
      if (isRefused)
        portal.tenant.answers.set('POST /oauth/token', () =>
          Response.json({ error: 'access_denied' }, { status: 401 }),
        );
      const request = get(`/auth/callback?state=${begun.state}&code=${code}`, begun.cookie);
      return (await answerOf(callback({ request, context: portal.context, params: {} }))).status;
    };
    expect(await signIn(true)).toBe(502);
    expect(await isSignedIn(portal, cookie)).toBe(true);
    expect(await signIn(false)).toBe(303);
    expect(await isSignedIn(portal, cookie)).toBe(true);
  });
});

describe('AUTH0_CLIENT_SECRET_MGMT', () => {
  test('portals with the former and with the next one go on with the stored token', async () => {
    const [before, after] = portalsOn(one, { AUTH0_CLIENT_SECRET_MGMT: 'the-next' }) as [
      TestPortal,
      TestPortal,
    ];
    before.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
    expect(await addressBy(before)).toBe('ada@example.com');
    before.tenant.answers.set('POST /oauth/token', () => new Response(null, { status: 401 }));
    expect(await addressBy(before)).toBe('ada@example.com');
    expect(await addressBy(after)).toBe('ada@example.com');
  });
});

describe.skipIf(!hasRedis)('the password in REDIS_URL', () => {
  test('with two at once, portals with either work, and one that is connected outlives the former', async () => {
    const args = ['--user', 'latchkey', 'on', '>former', '~latchkey:*', '+@all'];
    const server = await startRedisServer(onTestFinished, { args });
    const admin = await inspector(server.url);
    const clock = createClock();
    const storeWith = async (password: string) => {
      const url = server.url.replace('//', `//latchkey:${password}@`);
      const store = createRedisPortalSessionStore(connection(url), clock);
      await eventually(() => store.ping());
      return store;
    };
    const before = await storeWith('former');
    const id = (await before.create(newPortalSession(clock))) ?? '';
    await admin.sendCommand(['ACL', 'SETUSER', 'latchkey', '>next']);
    const after = await storeWith('next');
    expect(await after.find(id)).not.toBeNull();
    await admin.sendCommand(['ACL', 'SETUSER', 'latchkey', '<former']);
    expect(await before.find(id)).not.toBeNull();
    expect(await after.find(id)).not.toBeNull();
  });
});
