import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type RecordKindName } from '~/account-records/account-records';
import { exportDocumentSchema } from '~/data-export/export-document';
import { type PartName, partNames } from '~/data-export/export-parts';
import { exportJsonSchema } from '~/data-export/json-schema';
import { packedPartKind } from '~/data-export/packed-part';
import { minutes } from '~/durations';
import { EDDA } from '../../tenant/seed/people-by-activity';
import { PEOPLE_BY_APPLICATIONS } from '../../tenant/seed/people-by-applications';
import { seedLongLog } from '../../tenant/seed/long-account-log';
import { MAIL_API } from '../../tenant/seed/resource-servers';
import { TIDE_PLANNER } from '../../tenant/seed/third-party-applications';
import { ada, createTestPortal, managementSession, type TestPortal } from '../test-portal';
import { askForCopy, downloadCopy, signInStrongly, takeCopy } from './copy-of-data';
import { marked } from './leaks/given-once';
import { callsAboutPerson, refusing } from './tenant-calls';

const logUrl = `GET /api/v2/users/${ada.userId}/logs`;
const readyMails = ({ mails }: TestPortal) =>
  mails.filter(({ subject }) => subject.startsWith('Your copy is ready'));

async function asked() {
  const portal = createTestPortal();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  const cookie = await signInStrongly(portal);
  await askForCopy(portal, cookie);
  return { portal, cookie };
}

/** Has the job done at the times when it is tried again. */
async function tryFor(portal: TestPortal, total: number): Promise<void> {
  const { clock } = portal;
  for (const until = clock.now + total; clock.now < until; clock.now += minutes(1))
    await portal.runDueJobs();
}

async function json(portal: TestPortal, cookie: string) {
  const answer = await downloadCopy(portal, 'json', cookie);
  return exportDocumentSchema.parse(await answer.json());
}

describe('a job that is cut off', () => {
  const writes = partNames.length + 2;

  test.each(Array.from({ length: writes }, (_, position) => position + 1))(
    'before its write number %d goes on, and makes one file and one mail',
    async (cutOff) => {
      const { portal } = await asked();
      const { accountRecords } = portal.services;
      const put = accountRecords.put.bind(accountRecords);
      let count = 0;
      vi.spyOn(accountRecords, 'put').mockImplementation(async (userId, kind, id, value) => {
        const isOfFile = kind.name === 'data-export' || kind.name === 'data-export-part';
        if (isOfFile) count += 1;
        if (isOfFile && count === cutOff) throw new Error('killed');
        await put(userId, kind, id, value);
      });
      await portal.runDueJobs();
      await tryFor(portal, minutes(3));
      expect(count).toBe(writes + 1);
      expect((await json(portal, await signInStrongly(portal))).missing).toEqual([]);
      expect(readyMails(portal)).toHaveLength(1);
    },
  );

  test('before it was scheduled anew is done all the same', async () => {
    const portal = createTestPortal();
    const cookie = await signInStrongly(portal);
    const { jobs } = portal.services;
    const schedule = jobs.schedule.bind(jobs);
    vi.spyOn(jobs, 'schedule').mockImplementation(async (kind, job) => {
      if (kind.name === 'data-export' && job.runAt === undefined) throw new Error('killed');
      await schedule(kind, job);
    });
    await askForCopy(portal, cookie).catch(() => null);
    portal.clock.now += minutes(2);
    await portal.runDueJobs();
    expect(await portal.services.dataExports.open(ada.userId)).not.toBeNull();
  });

  test('does nothing more once the person’s records are erased', async () => {
    const { portal } = await asked();
    await portal.services.accountRecords.eraseAll(ada.userId);
    await portal.runDueJobs();
    expect(await portal.services.accountRecords.list(ada.userId, packedPartKind)).toEqual([]);
    expect(readyMails(portal)).toEqual([]);
  });

  test('asks again for nothing that it has read already', async () => {
    const { portal } = await asked();
    portal.tenant.answers.set(logUrl, () => new Response('', { status: 503 }));
    await portal.runDueJobs();
    portal.tenant.answers.delete(logUrl);
    portal.tenant.requests.length = 0;
    portal.clock.now += minutes(2);
    await portal.runDueJobs();
    expect(callsAboutPerson(portal).filter((call) => !call.endsWith(ada.userId))).toEqual([logUrl]);
  });
});

describe('a part that cannot be read', () => {
  test('is missing with the reason at once where that does not pass', async () => {
    const { portal, cookie } = await asked();
    portal.tenant.answers.set(logUrl, refusing(403));
    await portal.runDueJobs();
    const document = await json(portal, cookie);
    expect(document.missing).toEqual([{ part: 'activity', reason: 'not_permitted' }]);
    expect(document.activity).toBeNull();
    const page = await (await downloadCopy(portal, 'html', cookie)).text();
    expect(page).toContain('We couldn’t read it: Latchkey isn’t allowed to do this.');
  });

  test('is waited for some minutes, and is missing then', async () => {
    const { portal } = await asked();
    portal.tenant.answers.set(logUrl, () => new Response('', { status: 503 }));
    await tryFor(portal, minutes(3));
    expect(await portal.services.dataExports.open(ada.userId)).toBeNull();
    expect(readyMails(portal)).toEqual([]);
    await tryFor(portal, minutes(20));
    const document = await json(portal, await signInStrongly(portal));
    expect(document.missing).toEqual([{ part: 'activity', reason: 'unavailable' }]);
    expect(readyMails(portal)).toHaveLength(1);
  });

  test('is missing where the operator shows it to nobody', async () => {
    const portal = createTestPortal(
      {},
      { sections: { activity: 'off' }, fields: { phone: 'off' } },
    );
    const document = await takeCopy(portal, await signInStrongly(portal));
    expect(document.missing).toEqual([{ part: 'activity', reason: 'turned_off' }]);
    expect(document.profile).toMatchObject({ maskedPhoneNumber: null, turnedOff: ['phone'] });
  });
});

test('names that could not be read are waited for, and told as not read', async () => {
  const portal = createTestPortal();
  const client = { client_id: 'orbit-mail' };
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId, { clients: [client] })]);
  portal.tenant.answers.set(
    'GET /api/v2/clients/orbit-mail',
    () => new Response('', { status: 503 }),
  );
  await askForCopy(portal, await signInStrongly(portal));
  await portal.runDueJobs();
  expect(await portal.services.dataExports.open(ada.userId)).toBeNull();
  await tryFor(portal, minutes(20));
  const document = await json(portal, await signInStrongly(portal));
  expect(document.sessions).toMatchObject({
    namesNotRead: 'unavailable',
    items: [{ applications: [null] }],
  });
});

describe('the JSON schema', () => {
  const published: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../docs/data-export.schema.json'), 'utf8'),
  );

  test('is the one that files are put together by', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(exportJsonSchema())));
  });

  test('is satisfied by a file, and by none that has a field more', async () => {
    const { portal, cookie } = await asked();
    await portal.runDueJobs();
    const answer = await downloadCopy(portal, 'json', cookie);
    const file = (await answer.json()) as Record<string, unknown>;
    const reader = z.fromJSONSchema(published as Parameters<typeof z.fromJSONSchema>[0]);
    expect(reader.safeParse(file).error).toBeUndefined();
    expect(reader.safeParse({ ...file, app_metadata: {} }).success).toBe(false);
  });
});

describe('a large account', () => {
  test('of 1,000 events and 200 applications is one file, and small where it is kept', async () => {
    const portal = createTestPortal();
    const { state } = portal.tenant;
    for (const person of [EDDA, ...PEOPLE_BY_APPLICATIONS]) state.accounts.add(person);
    seedLongLog(state, { withNewIds: false });
    const { userId } = EDDA;
    state.resourceServers.add(MAIL_API);
    for (let number = 0; number < 200; number += 1) {
      const id = `tpc_partner_${number}`;
      const name = `Partner ${number}`;
      state.registeredApplications.add({ ...TIDE_PLANNER, id, clientId: id, name });
      state.grants.allow({
        userId,
        clientId: id,
        audience: MAIL_API.identifier,
        scope: ['read:mail'],
      });
    }
    const cookie = await portal.signIn({ userId, authenticatedAt: portal.clock.now });
    await askForCopy(portal, cookie);
    await tryFor(portal, minutes(10));
    const again = await portal.signIn({ userId, authenticatedAt: portal.clock.now });
    const document = await json(portal, again);
    expect(document.missing).toEqual([]);
    expect(document.activity?.items.length).toBeGreaterThan(900);
    expect(document.applications?.items.length).toBeGreaterThanOrEqual(200);
    expect(JSON.stringify(document)).not.toMatch(marked);
    const parts = await portal.services.accountRecords.list(userId, packedPartKind);
    const bytes = parts.reduce((sum, { value }) => sum + (value.packed?.length ?? 0), 0);
    expect(bytes).toBeLessThan(64 * 1024);
  });
});

/** Where the file has what each kind of record holds; null for what is no more than the file itself, or names nobody. */
const partOfKind: Record<RecordKindName, PartName | null> = {
  receipt: 'changes',
  'minor-receipt': 'changes',
  'own-act': 'ownActs',
  'change-undo': 'answers',
  'minor-change-undo': 'answers',
  'email-change-undo': 'answers',
  'undo-answer': 'answers',
  'not-me-report': 'reports',
  'dismissed-attention': 'dismissedNotices',
  'dismissed-security-attention': 'dismissedNotices',
  'opened-enrolment': 'underWay',
  'pending-email': 'underWay',
  'pending-deletion': 'underWay',
  'account-lock': 'underWay',
  // Of an account that is gone.
  'deleted-account': null,
  'data-export': null,
  'data-export-part': null,
};

test('the file has a part for each kind of record that is kept of a person', () => {
  const kept = Object.values(partOfKind).filter((part) => part !== null);
  expect(partNames).toEqual(expect.arrayContaining([...new Set(kept)]));
});
