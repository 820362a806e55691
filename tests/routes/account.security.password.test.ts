import { beforeEach, describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { type PasswordPageData } from '~/pages/security/password/load-password.server';
import { listReceipts } from '~/receipts/receipts.server';
import { type RefusedAct } from '~/request/refused-act';
import { loader } from '~/routes/account.security.password._index';
import { action } from '~/routes/account.security.password.new';
import { type Person } from '../../tenant/state/accounts';
import {
  ada,
  answerOf,
  auditLines,
  createTestPortal,
  get,
  managementSession,
  post,
  type TestPortal,
} from '../test-portal';

const path = '/account/security/password';

let portal: TestPortal;
let cookie: string;
beforeEach(async () => {
  portal = createTestPortal();
  cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
});

function change(account: Partial<Person>) {
  const { accounts } = portal.tenant.state;
  accounts.add({ ...accounts.byId(ada.userId)!, ...account });
}

/** The person is one who signs in with Google. */
async function signInByGoogle() {
  const userId = 'google-oauth2|1';
  change({ userId, connection: 'google-oauth2' });
  const strongProof = { by: 'mailed-code', provenAt: portal.clock.now } as const;
  cookie = await portal.signIn({ userId, authenticatedAt: portal.clock.now, strongProof });
}

async function load(): Promise<PasswordPageData> {
  const request = get(path, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  return ((await answer.json()) as { page: PasswordPageData }).page;
}

async function open() {
  const request = await portal.post(`${path}/new`, {}, cookie);
  return answerOf(action({ request, context: portal.context, params: {} }));
}

const receipts = async () =>
  (await listReceipts(portal.services, ada.userId)).map(({ change: { kind } }) => kind);

const ticketCalls = () =>
  portal.tenant.requests.filter((name) => name === 'POST /api/v2/tickets/password-change');

describe('the page', () => {
  test('says when the password was last changed', async () => {
    change({ passwordChangedAt: Date.parse('2026-02-20T09:00:00Z') });
    expect(await load()).toMatchObject({
      shows: 'password',
      changed: { iso: '2026-02-20T09:00:00.000Z' },
      refusal: null,
    });
  });

  test('says where the password is kept of a person who signs in elsewhere', async () => {
    await signInByGoogle();
    expect(await load()).toEqual({ shows: 'none', provider: 'google-oauth2' });
  });

  test('offers nothing where the portal may make no tickets', async () => {
    portal.tenant.state.settings.withheldScopes = ['create:user_tickets'];
    await portal.services.accounts.get(ada.userId);
    expect(await load()).toMatchObject({ refusal: 'scope_missing' });
  });
});

describe('asking for a new password', () => {
  test('leads to the page of the tenant, whose address nothing keeps', async () => {
    const answer = await open();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/\/u\/reset-verify\?ticket=/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await answer.text()).toBe('');
  });

  test('makes one page for it, good for ten minutes, and leaves a receipt', async () => {
    await open();
    expect(ticketCalls()).toHaveLength(1);
    expect(await receipts()).toEqual(['password-change-opened']);
  });

  test('is refused by a stale sign-in, before anything is made', async () => {
    portal.clock.now += minutes(6);
    const answer = await open();
    expect(answer.headers.get('location')).toContain('/auth/sign-in-again');
    expect(ticketCalls()).toEqual([]);
  });

  test('is refused without the token of a page', async () => {
    const request = post(`${path}/new`, {}, { cookie });
    const answer = await answerOf(action({ request, context: portal.context, params: {} }));
    expect(answer.status).toBe(403);
    expect(ticketCalls()).toEqual([]);
  });

  test('is refused by an account that stands in for one that the tenant did not give', async () => {
    await portal.services.accounts.get(ada.userId);
    portal.tenant.answers.set(`GET /api/v2/users/${ada.userId}`, () => Response.json([]));
    expect((await open()).status).toBe(503);
    expect(ticketCalls()).toEqual([]);
  });

  test('is refused for an account without a password', async () => {
    await signInByGoogle();
    const answer = await open();
    expect(answer.status).toBe(409);
    expect(((await answer.json()) as RefusedAct).message?.key).toBe('password.refused.no_password');
    expect(ticketCalls()).toEqual([]);
  });
});

describe('once the password is a new one', () => {
  const setPassword = async () => {
    portal.tenant.setSessions(ada.userId, [managementSession('earlier')]);
    await open();
    portal.clock.now += minutes(1);
    change({ passwordChangedAt: portal.clock.now });
    portal.clock.now += minutes(1);
    await portal.services.jobRunner.runDue();
  };

  test('a receipt says so, once', async () => {
    await setPassword();
    portal.clock.now += minutes(15);
    await portal.services.jobRunner.runDue();
    expect(await receipts()).toEqual(['password-changed', 'password-change-opened']);
  });

  test('a receipt and a mail say so once, though the work is cut off and begins anew', async () => {
    const { changes } = portal.services;
    const carryOut = changes.carryOut.bind(changes);
    let cutOff = 0;
    changes.carryOut = async (...asked) => {
      const done = await carryOut(...asked);
      if (asked[1].kind === 'password-changed' && cutOff === 0) {
        cutOff += 1;
        throw new Error('The portal was stopped.');
      }
      return done;
    };
    await setPassword();
    portal.clock.now += minutes(10);
    await portal.runDueJobs();
    expect(cutOff).toBe(1);
    expect((await receipts()).filter((kind) => kind === 'password-changed')).toHaveLength(1);
    const subjects = portal.mails.map(({ subject }) => subject);
    expect(subjects.filter((subject) => /password was changed/i.test(subject))).toHaveLength(1);
  });

  test('sessions from before are ended, and browsers forgotten', async () => {
    await setPassword();
    expect(portal.tenant.requests).toContain('POST /api/v2/sessions/earlier/revoke');
    expect(portal.tenant.requests).toContain(
      `POST /api/v2/users/${ada.userId}/multifactor/actions/invalidate-remember-browser`,
    );
    expect(auditLines(portal).at(-1)).toMatchObject({
      event: 'security.access-ending',
      result: 'ended',
      who: expect.any(String) as string,
    });
  });

  test('the audit log says why sessions from before are not ended', async () => {
    portal.tenant.answers.set(
      'POST /api/v2/sessions/earlier/revoke',
      () => new Response('busy', { status: 503 }),
    );
    await setPassword();
    expect(auditLines(portal).at(-1)).toMatchObject({
      event: 'security.access-ending',
      result: 'failed',
      reason: 'unavailable',
    });
  });
});
