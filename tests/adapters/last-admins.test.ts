import { describe, expect, onTestFinished, test } from 'vitest';
import { days, hours, minutes } from '~/durations';
import { readPendingDeletion } from '~/profile/pending-deletion.server';
import { listReceipts } from '~/receipts/receipts.server';
import { action as askForDeletion } from '~/routes/account.data.delete._index';
import { action as keepAccount } from '~/routes/account.data.delete.pending';
import { action as leaveOrganization } from '~/routes/account.organizations.$handle.leave';
import { LIBRARIAN, NORTH_LIBRARY } from '../../tenant/seed/organizations';
import { hasRedis, startRedisServer } from '../redis-server';
import { answerDocument } from '../portal-documents';
import { eventually } from '../eventually';
import { ada, answerOf, createTestPortal, get, type TestPortal } from '../test-portal';

const grace = { userId: 'auth0|grace', email: 'grace@example.com' };
const people = [{ userId: ada.userId, email: 'ada@example.com' }, grace] as const;

const members = `GET /api/v2/organizations/${NORTH_LIBRARY.id}/members`;
const removal = `DELETE /api/v2/organizations/${NORTH_LIBRARY.id}/members`;

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

/** Two people, and nobody else, look after a library. */
async function setUp(start: () => Promise<Portals>) {
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
    organizations: state.organizations,
    hasAccount: () => state.accounts.byId(ada.userId) !== undefined,
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

const inOrder = (statuses: number[]) => statuses.toSorted((one, other) => one - other);

describe.each([
  { name: 'SQLite', start: onSqlite, isThere: true },
  { name: 'Redis', start: onRedis, isThere: hasRedis },
])('the last two who look after an organization, on $name', ({ start, isThere }) => {
  describe.skipIf(!isThere)('where the server is installed', () => {
    test('cannot both leave at once', async () => {
      const { leave, left } = await setUp(start);
      const statuses = await Promise.all([leave(0), leave(1)]);
      expect(inOrder(statuses)).toEqual([303, 409]);
      expect(left()).toHaveLength(1);
    });

    test('cannot both leave while the one who has left is listed yet', async () => {
      const { leave, settings, pass } = await setUp(start);
      settings.organizationDelayMs = hours(1);
      expect(await leave(0)).toBe(303);
      expect(await leave(1)).toBe(409);
      // Whoever is listed for so long has come back.
      pass(minutes(3));
      expect(await leave(1)).toBe(303);
    });

    test('are told apart once the tenant has refused to let the first one go', async () => {
      const { answers, leave, left } = await setUp(start);
      answers.set(removal, () => Response.json({ statusCode: 403 }, { status: 403 }));
      expect(await leave(0)).toBe(403);
      answers.clear();
      expect(await leave(1)).toBe(303);
      expect(left()).toEqual([people[0]]);
    });

    test('cannot both leave while nobody knows whether the first has, whatever is refused later', async () => {
      const { answers, leave, pass } = await setUp(start);
      answers.set(removal, () => Response.json({}, { status: 500 }));
      expect(await leave(0)).toBe(503);
      answers.set(removal, () => Response.json({ statusCode: 403 }, { status: 403 }));
      expect(await leave(0)).toBe(403);
      answers.clear();
      expect(await leave(1)).toBe(409);
      pass(minutes(3));
      expect(await leave(1)).toBe(303);
    });

    test('cannot both ask at once for their accounts to be deleted', async () => {
      const { askForDeletion, waiting } = await setUp(start);
      const statuses = await Promise.all([askForDeletion(0), askForDeletion(1)]);
      expect(inOrder(statuses)).toEqual([303, 409]);
      expect(await waiting()).toHaveLength(1);
    });

    test('cannot leave it to somebody whose account is about to be deleted', async () => {
      const { askForDeletion, keep, leave } = await setUp(start);
      expect(await askForDeletion(0)).toBe(303);
      expect(await leave(1)).toBe(409);
      expect(await keep(0)).toBe(303);
      expect(await leave(1)).toBe(303);
    });

    describe('where one becomes the last while their deletion waits', () => {
      /** Ada's deletion is due, and an administrator has taken the role from Grace meanwhile. */
      const whenDue = async () => {
        const given = await setUp(start);
        expect(await given.askForDeletion(0)).toBe(303);
        given.organizations.join(NORTH_LIBRARY.id, grace.userId);
        await given.runDueJobs();
        given.pass(days(7));
        return given;
      };

      test('it is held back, and told once by a receipt and a mail', async () => {
        const { runDueJobs, hasAccount, pending, heldBackReceipts, mailsOf, pass, pendingPage } =
          await whenDue();
        await runDueJobs();
        expect(hasAccount()).toBe(true);
        expect(await pending()).toMatchObject({
          begunAt: null,
          heldBack: { organizations: [NORTH_LIBRARY.displayName] },
        });
        for (let day = 0; day < 3; day += 1) {
          pass(days(1));
          await runDueJobs();
        }
        expect(hasAccount()).toBe(true);
        expect(await heldBackReceipts()).toMatchObject([{ state: 'done' }]);
        const page = await pendingPage();
        expect(page).toContain('you’re the last one who looks after North Library.');
        expect(page).toContain('Keep account');
        expect(page).not.toContain('Will be deleted');
        const mails = mailsOf('Your account isn’t deleted yet');
        expect(mails).toHaveLength(1);
        expect(mails[0]?.text).toContain('Give that role to another person.');
      });

      test('it is carried out within a day once somebody else has the role', async () => {
        const { runDueJobs, hasAccount, organizations, pass } = await whenDue();
        await runDueJobs();
        organizations.join(NORTH_LIBRARY.id, grace.userId, [LIBRARIAN]);
        pass(days(1));
        await runDueJobs();
        expect(hasAccount()).toBe(false);
      });

      test('it can be taken back', async () => {
        const { runDueJobs, hasAccount, keep, pending, pass } = await whenDue();
        await runDueJobs();
        expect(await keep(0)).toBe(303);
        expect(await pending()).toBeNull();
        pass(days(2));
        await runDueJobs();
        expect(hasAccount()).toBe(true);
      });

      test('it waits for a tenant that does not tell, and says nothing meanwhile', async () => {
        const { runDueJobs, hasAccount, answers, heldBackReceipts, pending } = await whenDue();
        answers.set(members, () => Response.json({}, { status: 500 }));
        await runDueJobs();
        expect(hasAccount()).toBe(true);
        expect((await pending())?.heldBack).toBeNull();
        expect(await heldBackReceipts()).toEqual([]);
      });

      test('it is carried out where the tenant never tells', async () => {
        const { runDueJobs, hasAccount, settings } = await whenDue();
        settings.withheldScopes = ['read:organization_members'];
        await runDueJobs();
        expect(hasAccount()).toBe(false);
      });
    });
  });
});
