import { onTestFinished } from 'vitest';
import { readPendingDeletion } from '~/profile/pending-deletion.server';
import { listReceipts } from '~/receipts/receipts.server';
import { action as askForDeletion } from '~/routes/account.data.delete._index';
import { action as keepAccount } from '~/routes/account.data.delete.pending';
import { action as leaveOrganization } from '~/routes/account.organizations.$handle.leave';
import { LIBRARIAN, NORTH_LIBRARY } from '../../tenant/seed/organizations';
import { answerDocument } from '../portal-documents';
import { eventually } from '../eventually';
import { hasRedis, startRedisServer } from '../redis-server';
import { ada, answerOf, createTestPortal, get, type TestPortal } from '../test-portal';

export const grace = { userId: 'auth0|grace', email: 'grace@example.com' };
export const people = [{ userId: ada.userId, email: 'ada@example.com' }, grace] as const;

const operator = { organizations: { adminRoles: [LIBRARIAN.name] } };

/** One portal on SQLite for both, or one on the same Redis for each. */
type Portals = readonly [TestPortal, TestPortal];

const onSqlite = async (): Promise<Portals> => {
  const portal = createTestPortal({}, operator);
  return [portal, portal];
};

const onRedis = async (): Promise<Portals> => {
  const { url } = await startRedisServer(onTestFinished);
  const start = async () => {
    const portal = createTestPortal({ REDIS_URL: url }, operator);
    onTestFinished(() => portal.services.close());
    await eventually(() => portal.services.portalSessionStore.ping());
    return portal;
  };
  const [first, second] = [await start(), await start()];
  second.tenant.fetch = (input, init) => first.tenant.fetch(input, init);
  return [first, second];
};

/** Where what the two do meets: in one portal, or in the Redis of two. */
export const stores = [
  { name: 'SQLite', start: onSqlite, isThere: true },
  { name: 'Redis', start: onRedis, isThere: hasRedis },
];

/** Two people, and nobody else, look after a library. */
export async function setUp(start: () => Promise<Portals>) {
  const portals = await start();
  const { tenant } = portals[0];
  const { state } = tenant;
  tenant.setSessions(grace.userId, []);
  state.organizations.add(NORTH_LIBRARY);
  for (const { userId } of people) state.organizations.join(NORTH_LIBRARY.id, userId, [LIBRARIAN]);
  const records = portals[0].services.accountRecords;
  const signedIn = (who: 0 | 1) => {
    const now = portals[who].clock.now;
    return portals[who].signIn({
      userId: people[who].userId,
      auth0SessionId: `session-${who}`,
      authenticatedAt: now,
      issuedAt: now,
    });
  };
  const post = async (who: 0 | 1, path: string, fields: Record<string, string>) => ({
    request: await portals[who].post(path, fields, await signedIn(who)),
    context: portals[who].context,
  });
  return {
    records,
    organizations: state.organizations,
    hasAccount: (userId = ada.userId) => state.accounts.byId(userId) !== undefined,
    pending: () => readPendingDeletion(records, ada.userId),
    pendingPage: async () => {
      const request = get('/account/data/delete/pending', await signedIn(0));
      const { answer } = await answerDocument(request, portals[0].context);
      return (await answer.text()).split('<main')[1] ?? '';
    },
    heldBackReceipts: async () =>
      (await listReceipts(portals[0].services, ada.userId)).filter(
        ({ change }) => change.kind === 'deletion-held-back',
      ),
    mailsOf: (heading: string) =>
      portals
        .filter((portal, index) => portals.indexOf(portal) === index)
        .flatMap(({ mails }) => mails)
        .filter((mail) => mail.subject.startsWith(heading)),
    runDueJobs: async () => {
      for (const portal of new Set(portals)) await portal.runDueJobs();
    },
    settings: state.settings,
    answers: tenant.answers,
    pass: (durationMs: number) => {
      for (const portal of new Set(portals)) portal.clock.now += durationMs;
    },
    left: () =>
      people.filter(({ userId }) => state.organizations.isMember(NORTH_LIBRARY.id, userId)),
    waiting: async () => {
      const read = people.map(({ userId }) => readPendingDeletion(records, userId));
      return (await Promise.all(read)).filter((one) => one !== null);
    },
    leave: async (who: 0 | 1) => {
      const handle = portals[who].services.organizationHandles.seal(
        people[who].userId,
        NORTH_LIBRARY.id,
      );
      const asked = await post(who, `/account/organizations/${handle}/leave`, {});
      return (await answerOf(leaveOrganization({ ...asked, params: { handle } }))).status;
    },
    askForDeletion: async (who: 0 | 1) => {
      const asked = await post(who, '/account/data/delete', { typed: people[who].email });
      return (await answerOf(askForDeletion({ ...asked, params: {} }))).status;
    },
    keep: async (who: 0 | 1) => {
      const asked = await post(who, '/account/data/delete/pending', {});
      return (await answerOf(keepAccount({ ...asked, params: {} }))).status;
    },
  };
}
