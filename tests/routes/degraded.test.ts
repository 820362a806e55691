/// <reference types="vite/client" />
import { type LoaderFunction } from '@remix-run/node';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keepPendingEmail } from '~/profile/pending-email.server';
import { receiptKindOf } from '~/receipts/receipt';
import type { FaultInput } from '../../tenant/state/faults';
import { PLAN_FEATURES } from '../../tenant/state/factors';
import { MANAGEMENT_SCOPES } from '../../tenant/state/applications';
import type { Settings } from '../../tenant/state/settings';
import { linkSignIn } from './linked-sign-in';
import { joinLibrary } from './joined-organization';
import {
  ada,
  answerOf,
  createTestPortal,
  firefox,
  get,
  managementSession,
  type TestPortal,
} from '../test-portal';
import { enrol, signInByTwoSteps } from './two-step-sign-in';

const modules = import.meta.glob<{ loader: LoaderFunction }>('../../app/routes/*.tsx', {
  eager: true,
});

const pages = {
  '/account': 'account._index',
  '/account/profile': 'account.profile._index',
  '/account/profile/email': 'account.profile.email._index',
  '/account/profile/email/pending': 'account.profile.email.pending',
  '/account/profile/username': 'account.profile.username',
  '/account/security': 'account.security._index',
  '/account/security/password': 'account.security.password._index',
  '/account/security/password/new': 'account.security.password.new',
  '/account/security/recovery-code': 'account.security.recovery-code._index',
  '/account/security/recovery-code/new': 'account.security.recovery-code.new',
  '/account/security/remembered-browsers': 'account.security.remembered-browsers',
  '/account/security/methods/add': 'account.security.methods.add._index',
  '/account/security/methods/add/phone': 'account.security.methods.add.$kind._index',
  '/account/security/methods/app': 'account.security.$group.$handle._index',
  '/account/security/methods/app/remove': 'account.security.$group.$handle.remove',
  '/account/security/sign-ins': 'account.security.sign-ins._index',
  '/account/security/sign-ins/link?connection=github': 'account.security.sign-ins.link._index',
  '/account/security/sign-ins/linked': 'account.security.sign-ins.$handle._index',
  '/account/security/sign-ins/linked/unlink': 'account.security.sign-ins.$handle.unlink',
  '/account/sessions': 'account.sessions._index',
  '/account/applications': 'account.applications._index',
  '/account/applications/connected': 'account.applications.connected._index',
  '/account/applications/tide': 'account.applications.$handle._index',
  '/account/applications/tide/remove': 'account.applications.$handle.remove',
  '/account/organizations': 'account.organizations._index',
  '/account/organizations/library': 'account.organizations.$handle._index',
  '/account/organizations/library/leave': 'account.organizations.$handle.leave',
  '/account/activity': 'account.activity._index',
  '/account/activity/event': 'account.activity.$handle',
  '/account/receipts': 'account.receipts._index',
  '/account/receipts/receipt': 'account.receipts.$handle',
} as const;

/** With the pages that ask the tenant for little. */
const allPages = {
  ...pages,
  '/account/security/passkeys/add': 'account.security.passkeys.add._index',
  '/account/data': 'account.data._index',
  '/account/data/ask': 'account.data.ask',
  '/account/data/download': 'account.data.download',
  '/account/data/lock': 'account.data.lock',
  '/account/data/delete': 'account.data.delete._index',
};

/** What the portal itself keeps of an address that waits for its link; gives the number of the receipt. */
async function keepAskedAddress({ services, clock }: TestPortal): Promise<string> {
  const at = new Date(clock.now);
  const newEmail = 'countess@example.com';
  const asked = { oldEmail: 'ada@example.com', connection: 'people', askedAt: at };
  await keepPendingEmail(services.accountRecords, ada.userId, { newEmail, ...asked }, clock.now);
  const number = 'LK-7F3K-29QD';
  const kind = 'email-change-asked';
  await services.accountRecords.put(ada.userId, receiptKindOf(kind), number, {
    ...{ number, change: { kind, from: null, to: 'c•••@example.com' } },
    ...{ state: 'done', at, settledAt: at, userAgent: firefox, place: null },
    ...{ locale: 'en', timeZone: 'UTC', mailedTo: null },
  });
  return number;
}

/** Ada, with a second factor and a recovery code, on a tenant that is not as it should be. */
async function openAll(
  amiss: { settings?: Partial<Settings>; faults?: FaultInput[] },
  shown: Record<string, string> = pages,
) {
  const portal = createTestPortal();
  const { state } = portal.tenant;
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  state.accounts.add({ ...state.accounts.byId(ada.userId)!, username: 'ada' });
  for (const type of ['totp', 'recovery-code'] as const)
    enrol(portal, { id: `${type}|dev_1`, type });
  const cookie = await signInByTwoSteps(portal);
  Object.assign(state.settings, amiss.settings);
  state.faults.replace(amiss.faults ?? []);
  // Real timers would be waited for before a call is repeated, as long as there is time for it.
  if (amiss.faults?.some(({ kind }) => kind !== 'altered-body'))
    portal.inEveryContext.deadlineAt = portal.clock.now + 1000;
  const handle = portal.services.methodHandles.seal(ada.userId, 'totp|dev_1');
  const signIn = linkSignIn(portal);
  const grant = {
    userId: ada.userId,
    clientId: 'tpc_tide',
    audience: 'urn:mail',
    scope: ['read:mail'],
  };
  state.grants.allow(grant);
  const organization = joinLibrary(portal);
  const application = portal.services.applicationHandles.seal(ada.userId, grant.clientId);
  state.accountLog.add({ id: 'event-1', type: 's', user_id: ada.userId });
  const event = portal.services.eventHandles.seal(ada.userId, 'event-1');
  const number = await keepAskedAddress(portal);
  const handles: Record<string, string> = {
    app: handle,
    linked: signIn,
    tide: application,
    library: organization,
    event,
    receipt: number,
  };
  const answers: Record<string, { status: number; text: string }> = {};
  for (const [path, route] of Object.entries(shown)) {
    const { loader } = modules[`../../app/routes/${route}.tsx`]!;
    const named = path.split('/').find((segment) => segment in handles) ?? '';
    const params = { group: 'methods', kind: 'phone', handle: handles[named] ?? '' };
    const request = get(path.replace(`/${named}`, `/${params.handle}`), cookie);
    const answer = await answerOf(
      Promise.resolve(loader({ request, context: portal.context, params })).then((data) =>
        data instanceof Response ? data : Response.json(data),
      ),
    );
    answers[path] = { status: answer.status, text: await answer.text() };
  }
  const lines = portal
    .logged()
    .split('\n')
    .filter((line) => line.includes('"event":"management.not_permitted"'));
  return { answers, lines };
}

const statuses = (answers: Record<string, { status: number }>) =>
  Object.entries(answers).map(([path, { status }]) => `${path} ${status}`);

describe('on a tenant as it should be', () => {
  test('each page is there', async () => {
    const { answers, lines } = await openAll({});
    expect(statuses(answers)).toEqual(Object.keys(pages).map((path) => `${path} 200`));
    expect(lines).toEqual([]);
  });
});

/** Nothing has failed that a person would take for their own fault, or for an empty list. */
function expectCalm(answers: Awaited<ReturnType<typeof openAll>>['answers']) {
  for (const [path, { status }] of Object.entries(answers))
    expect([200, 303, 403, 409, 429, 502, 503, 504], `${path} ${status}`).toContain(status);
}

const guide = readFileSync(new URL('../../docs/auth0-tenant.md', import.meta.url), 'utf8');
const firstCells = guide.split('\n').flatMap((line) => /^ +\| (`[^|]*)\|/.exec(line)?.[1] ?? []);
const scopes = MANAGEMENT_SCOPES.filter((scope) =>
  firstCells.some((cell) => cell.includes(`\`${scope}\``)),
);

/** Those that no page misses: acts alone take them, another scope does as well, or the operator's file has to ask. */
const unnoticed = new Set<string>([
  'delete:sessions',
  'delete:refresh_tokens',
  'read:device_credentials',
  'delete:device_credentials',
  'read:connections_options',
  'read:logs',
  'read:logs_users',
  'read:organization_members',
]);

test('the guide names the scopes', () => {
  expect(scopes.length).toBeGreaterThan(25);
});

describe.each(scopes)('without %s', (scope) => {
  test('each page is there or says why not, and the operator is told once of each call', async () => {
    const { answers, lines } = await openAll({ settings: { withheldScopes: [scope] } }, allPages);
    for (const [path, { status }] of Object.entries(answers))
      expect([200, 303, 403, 404], `${path} ${status}`).toContain(status);
    const calls = lines.map((line) => (JSON.parse(line) as { operation: string }).operation);
    expect(calls.length > 0).toBe(!unnoticed.has(scope));
    expect(calls).toEqual([...new Set(calls)]);
    for (const line of lines) expect(line).toContain(scope);
  });
});

test.each(PLAN_FEATURES)(
  'on a plan without %s each page is there or says why not',
  async (name) => {
    const { answers } = await openAll({ settings: { planWithout: [name] } });
    expectCalm(answers);
  },
);

const faults: Record<string, FaultInput> = {
  'asks for patience': { kind: 'rate-limited', on: 'management', resetIn: 3600 },
  'asks for patience without saying how much': {
    kind: 'rate-limited',
    resetIn: null,
    on: 'management',
  },
  'answers with 503': { kind: 'error', status: 503, on: 'management' },
  'answers with 500': { kind: 'error', status: 500, on: 'management' },
  'hangs up': { kind: 'drop', on: 'management' },
  'does not answer': { kind: 'hang', on: 'management' },
  'answers with what is no JSON': { kind: 'not-json', on: 'management' },
  'answers with broken JSON': { kind: 'invalid-json', on: 'management' },
};

test.each(Object.entries(faults))('of a tenant that %s', async (_name, fault) => {
  const { answers } = await openAll({ faults: [fault] });
  expectCalm(answers);
  const { page } = JSON.parse(answers['/account/security']!.text) as {
    page: { hasSecondFactor: unknown; recoveryCode: unknown; missing: { methods: unknown } };
  };
  expect(page.missing.methods).not.toBeNull();
  expect(page).toMatchObject({ hasSecondFactor: null, recoveryCode: null });
});

test.each([
  ['without its list', { without: ['authenticators'] }],
  ['with a total of none', { without: ['authenticators'], set: { total: 0 } }],
  ['with a list that is none', { set: { authenticators: null } }],
])('methods %s are not known, which is not none', async (_name, altered) => {
  const on = `/api/v2/users/${encodeURIComponent(ada.userId)}/authentication-methods`;
  const { answers } = await openAll({ faults: [{ kind: 'altered-body', on, ...altered }] });
  expectCalm(answers);
  const { page } = JSON.parse(answers['/account/security']!.text) as { page: unknown };
  expect(page).toMatchObject({
    missing: { methods: 'unexpected_answer' },
    hasSecondFactor: null,
    recoveryCode: null,
    forecast: { outcome: 'unknown' },
  });
});

test('times of another shape leave every page there but that of an event, which is listed nowhere', async () => {
  const { answers } = await openAll({
    faults: [{ kind: 'altered-body', on: 'management', objectDates: true }],
  });
  const event = '/account/activity/event';
  expect(statuses(answers)).toEqual(
    Object.keys(pages).map((path) => `${path} ${path === event ? 404 : 200}`),
  );
});
