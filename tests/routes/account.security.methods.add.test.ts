import { beforeEach, describe, expect, test } from 'vitest';
import { days, minutes } from '~/durations';
import {
  type FactorsPageData,
  type FactorsShown,
} from '~/pages/security/add-method/load-factors.server';
import { listReceipts } from '~/receipts/receipts.server';
import { type RefusedAct } from '~/request/refused-act';
import { action, loader as loadAsking } from '~/routes/account.security.methods.add.$kind._index';
import { loader } from '~/routes/account.security.methods.add._index';
import { ada, answerOf, createTestPortal, get, noon, post, type TestPortal } from '../test-portal';
import { enrol, signInByTwoSteps } from './two-step-sign-in';

const path = '/account/security/methods/add';
const ticketCall = 'POST /api/v2/guardian/enrollments/ticket';

let portal: TestPortal;
let cookie: string;
beforeEach(async () => {
  portal = createTestPortal();
  portal.tenant.state.settings.factors = ['otp', 'sms'];
  cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
});

/** Ada finishes setting up something at the tenant. */
function add(type: 'totp' | 'phone' | 'webauthn-roaming', id = `${type}|dev_1`) {
  enrol(portal, { id, type });
}

async function load(): Promise<FactorsPageData> {
  const request = get(path, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  return ((await answer.json()) as { page: FactorsPageData }).page;
}

const shown = async () => (await load()) as FactorsShown;

async function open(kind = 'authenticator-app') {
  const request = await portal.post(`${path}/${kind}`, { intent: 'open' }, cookie);
  return answerOf(action({ request, context: portal.context, params: { kind } }));
}

const reasonOf = async (answer: Response) => ((await answer.json()) as RefusedAct).message?.key;
const receipts = async () =>
  (await listReceipts(portal.services, ada.userId)).map(({ change }) => change);
const ticketCalls = () => portal.tenant.requests.filter((name) => name === ticketCall);

describe('the page', () => {
  test('offers what the tenant takes', async () => {
    expect(await load()).toMatchObject({
      offers: [
        { kind: 'authenticator-app', state: 'offered' },
        { kind: 'phone', state: 'offered' },
      ],
      isEditable: true,
      waiting: [],
      added: [],
    });
  });

  test('names what the person has last, and does not offer it again', async () => {
    add('totp');
    expect((await shown()).offers).toMatchObject([
      { kind: 'phone', state: 'offered', methods: [] },
      { kind: 'authenticator-app', state: 'has_one', methods: [{ name: null }] },
    ]);
  });

  test.each([[[]], [[{ name: 'sms-otp', enabled: true }]]])(
    'does not take a list that names no factor, %j, for one of which all are off',
    async (factors) => {
      portal.tenant.answers.set('GET /api/v2/guardian/factors', () => Response.json(factors));
      expect(await load()).toMatchObject({ shows: 'problem', problem: { kind: 'unavailable' } });
    },
  );

  test('offers nothing where the portal may make no tickets', async () => {
    portal.tenant.state.settings.withheldScopes = ['create:guardian_enrollment_tickets'];
    await portal.services.accounts.get(ada.userId);
    expect(await load()).toMatchObject({ isEditable: false });
  });

  test('offers nothing where the operator lets methods be read alone', async () => {
    portal = createTestPortal({}, { security: { methods: 'read' } });
    cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
    expect(await load()).toMatchObject({ isEditable: false });
  });

  test('costs two calls of the person’s at first, and none within ten seconds', async () => {
    const ofPerson = () => portal.tenant.requests.filter((name) => name.includes('/users/'));
    await load();
    expect(ofPerson()).toHaveLength(2);
    await load();
    expect(ofPerson()).toHaveLength(2);
  });

  test('is not there where the operator has turned methods off', async () => {
    portal = createTestPortal({}, { security: { methods: 'off' } });
    cookie = await portal.signIn();
    const request = get(path, cookie);
    const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
    expect(answer.status).toBe(404);
  });

  test.each(['read:guardian_factors', 'read:authentication_methods'] as const)(
    'says that it does not know, without %s, and does not say “none”',
    async (scope) => {
      portal.tenant.state.settings.withheldScopes = [scope];
      expect(await load()).toMatchObject({
        shows: 'problem',
        problem: { kind: 'not-permitted' },
      });
    },
  );
});

test('an address of nothing that can be set up is not there', async () => {
  const request = get(`${path}/duo`, cookie);
  const answer = await answerOf(
    loadAsking({ request, context: portal.context, params: { kind: 'duo' } }),
  );
  expect(answer.status).toBe(404);
});

describe('opening the page of the tenant', () => {
  test('leads to it by an address that nothing keeps', async () => {
    const answer = await open();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/\/u\/mfa-enrollment\?ticket=/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await answer.text()).toBe('');
  });

  test('makes one ticket, and no receipt, as nothing has changed yet', async () => {
    await open();
    expect(ticketCalls()).toHaveLength(1);
    expect(await receipts()).toEqual([]);
  });

  test('is refused by a stale sign-in, before anything is made', async () => {
    portal.clock.now += minutes(6);
    const answer = await open();
    expect(answer.headers.get('location')).toContain('/auth/sign-in-again');
    expect(ticketCalls()).toEqual([]);
  });

  test('is refused to somebody with a second factor who did not use it', async () => {
    add('phone');
    expect((await open()).headers.get('location')).toContain('/auth/sign-in-again');
    expect(ticketCalls()).toEqual([]);
  });

  test('is refused without the token of a page', async () => {
    const request = post(`${path}/phone`, { intent: 'open' }, { cookie });
    const answer = await answerOf(
      action({ request, context: portal.context, params: { kind: 'phone' } }),
    );
    expect(answer.status).toBe(403);
    expect(ticketCalls()).toEqual([]);
  });

  test('is refused for what the tenant does not take', async () => {
    const answer = await open('security-key');
    expect(answer.status).toBe(409);
    expect(await reasonOf(answer)).toBe('addMethod.refused.not_offered');
    expect(ticketCalls()).toEqual([]);
  });

  test('is refused for what the person has, whatever the page said', async () => {
    cookie = await signInByTwoSteps(portal);
    add('totp');
    expect(await reasonOf(await open())).toBe('addMethod.state.has_one');
    expect(ticketCalls()).toEqual([]);
  });

  test('that fails leaves nothing on the account, and says so', async () => {
    portal.tenant.answers.set(ticketCall, () => Response.json({}, { status: 503 }));
    const answer = await open();
    expect(answer.status).toBe(503);
    expect(portal.tenant.state.enrollmentTickets.all()).toEqual([]);
  });
});

describe('once a page was opened', () => {
  beforeEach(() => open());

  test('the list says what it waits for, and until when', async () => {
    expect((await shown()).waiting).toMatchObject([
      { kind: 'authenticator-app', until: { iso: new Date(noon + days(5)).toISOString() } },
    ]);
  });

  test('the list shows what came of it', async () => {
    await load();
    add('totp');
    expect(await shown()).toMatchObject({
      waiting: [],
      added: [{ kind: 'authenticator-app' }],
      offers: [{ state: 'offered' }, { state: 'has_one' }],
    });
  });

  test('a receipt and a mail tell of what came of it, once, though nobody looks', async () => {
    portal.clock.now += minutes(1);
    add('totp');
    for (const later of [0, minutes(1), days(1)]) {
      portal.clock.now += later;
      await portal.runDueJobs();
    }
    expect(await receipts()).toEqual([{ kind: 'method-added', method: 'totp', name: null }]);
    expect(portal.mails).toHaveLength(1);
  });
});
