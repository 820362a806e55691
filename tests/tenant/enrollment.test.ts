import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INES } from '../../tenant/seed/people';
import { JUNO, OTTO, RHEA } from '../../tenant/seed/people-by-second-step';
import type { Person } from '../../tenant/state/accounts';
import { isTotpCode, totpCode } from '../../tenant/state/one-time-codes';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { control } from './control-api';
import { manage, managementToken } from './management';

let tenant: Tenant;
let token: string;
let now: number;
beforeAll(async () => {
  now = Date.parse('2026-08-20T10:00:00Z');
  tenant = await startTenant({ rateLimit: null, now: () => now });
  token = await managementToken(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => {
  now = Date.parse('2026-08-20T10:00:00Z');
  tenant.reset();
});

const at = ({ userId }: Person) => `/users/${encodeURIComponent(userId)}`;
const call = (line: string, body?: unknown) => manage(tenant, token, line, body);
const ownOf = ({ userId }: Person) => tenant.state.authenticators.where({ userId });
const eventsOf = ({ userId }: Person) =>
  tenant.state.accountLog.ofPerson(userId).map(({ type }) => type);

async function orderTicket(person: Person, more: object = {}): Promise<string> {
  const { body } = await call('POST /guardian/enrollments/ticket', {
    user_id: person.userId,
    ...more,
  });
  return (body as unknown as { ticket_url: string }).ticket_url;
}

async function open(url: string) {
  const response = await fetch(url);
  return { status: response.status, html: await response.text() };
}

/** Sends the form of the page at `url`. */
async function submit(url: string, fields: Record<string, string>) {
  const ticket = new URL(url).searchParams.get('ticket') ?? '';
  const response = await fetch(new URL('/u/mfa-enrollment', url), {
    method: 'POST',
    body: new URLSearchParams({ ticket, ...fields }),
  });
  return { status: response.status, html: await response.text() };
}

const shownIn = (html: string, id: string) =>
  new RegExp(`<code id="${id}">([^<]*)</code>`).exec(html)?.[1] ?? '';

describe('A code of an authenticator app', () => {
  test('is that of RFC 6238, appendix B', () => {
    // The ASCII text 12345678901234567890 in base32; the last six of the eight digits there.
    const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(
      [59_000, 1_111_111_109_000, 20_000_000_000_000].map((time) => totpCode(key, time)),
    ).toEqual(['287082', '081804', '353130']);
  });

  test('holds for a step before and after, and no longer', () => {
    const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    const code = totpCode(key, now);
    expect(
      [-60_000, -30_000, 30_000, 60_000].map((drift) => isTotpCode(key, code, now + drift)),
    ).toEqual([false, true, true, false]);
  });
});

describe('An enrolment ticket', () => {
  test('is answered with its id and its address', async () => {
    const answer = await call('POST /guardian/enrollments/ticket', { user_id: INES.userId });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        ticket_id: expect.stringMatching(/^gten_[0-9a-f]{24}$/) as string,
        ticket_url: expect.stringContaining(`${tenant.issuer}u/mfa-enrollment?ticket=`) as string,
      },
    });
  });

  test('for nobody is a 404', async () => {
    expect(
      await call('POST /guardian/enrollments/ticket', { user_id: 'auth0|nobody' }),
    ).toMatchObject({ status: 404, body: { errorCode: 'inexistent_user' } });
  });

  test.each([
    {},
    { user_id: INES.userId, factor: 'passkey' },
    { user_id: INES.userId, ttl_sec: 60 },
  ])('is refused to %j', async (body) => {
    expect(await call('POST /guardian/enrollments/ticket', body)).toMatchObject({ status: 400 });
  });

  test('enrols an authenticator app by its key and a code, without any script', async () => {
    const url = await orderTicket(INES, { factor: 'otp' });
    const { html } = await open(url);
    expect(html).not.toContain('<script');
    const done = await submit(url, { code: totpCode(shownIn(html, 'key'), now) });
    expect(done).toMatchObject({
      status: 200,
      html: expect.stringContaining('All done') as string,
    });
    expect(ownOf(INES)).toMatchObject([
      { type: 'recovery-code' },
      { type: 'totp', confirmed: true, enrolledAt: now },
    ]);
    expect(eventsOf(INES)).toEqual(
      expect.arrayContaining(['gd_start_enroll', 'gd_enrollment_complete']),
    );
  });

  test('shows the first recovery code with it, once', async () => {
    const url = await orderTicket(INES, { factor: 'otp' });
    const { html } = await open(url);
    const done = await submit(url, { code: totpCode(shownIn(html, 'key'), now) });
    expect(shownIn(done.html, 'recovery-code')).toMatch(/^[A-Z0-9]{24}$/);
  });

  test('shows none where the person has one, or the tenant has none', async () => {
    tenant.state.settings.factors = ['otp'];
    const url = await orderTicket(INES, { factor: 'otp' });
    const { html } = await open(url);
    const done = await submit(url, { code: totpCode(shownIn(html, 'key'), now) });
    expect(shownIn(done.html, 'recovery-code')).toBe('');
  });

  test('leaves an unfinished method behind when it was only opened', async () => {
    await open(await orderTicket(INES, { factor: 'otp' }));
    expect(ownOf(INES)).toMatchObject([{ type: 'totp', confirmed: false }]);
  });

  test('asks again after a wrong code', async () => {
    const url = await orderTicket(INES, { factor: 'otp' });
    const { html } = await open(url);
    expect((await submit(url, { code: 'abcdef' })).status).toBe(400);
    expect((await submit(url, { code: totpCode(shownIn(html, 'key'), now) })).status).toBe(200);
  });

  test('enrols a phone by the code that was sent to it', async () => {
    const url = await orderTicket(INES, { factor: 'phone' });
    await submit(url, { phone_number: '+1 555 010 4477', preferred: 'voice' });
    const [sent] = tenant.state.sentCodes.list();
    expect(sent).toMatchObject({ channel: 'voice', to: '+15550104477' });
    expect((await submit(url, { code: sent?.code ?? '' })).status).toBe(200);
    expect(ownOf(INES)).toContainEqual(
      expect.objectContaining({ phoneNumber: '+15550104477', preferred: 'voice', confirmed: true }),
    );
    expect(eventsOf(INES)).toContain('gd_send_voice');
  });

  test('takes a code for five minutes', async () => {
    const url = await orderTicket(INES, { factor: 'phone' });
    await submit(url, { phone_number: '+15550104477' });
    const [sent] = tenant.state.sentCodes.list();
    now += 300_000;
    expect((await submit(url, { code: sent?.code ?? '' })).status).toBe(400);
  });

  test('sends ten codes an hour and no more', async () => {
    const url = await orderTicket(INES, { factor: 'phone' });
    const statuses = [];
    for (let turn = 0; turn < 11; turn += 1)
      statuses.push((await submit(url, { phone_number: '+15550104477' })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(200), 400]);
    expect(eventsOf(INES)).toContain('gd_otp_rate_limit_exceed');
  });

  test('makes a linked pair of an app that is tapped', async () => {
    await submit(await orderTicket(INES, { factor: 'push-notification' }), {});
    const pair = ownOf(INES).filter(({ type }) => type !== 'recovery-code');
    expect(pair.map(({ id, linkId, confirmed }) => [id, linkId, confirmed])).toEqual([
      [pair[0]?.id, pair[1]?.id, true],
      [pair[1]?.id, pair[0]?.id, true],
    ]);
  });

  test('offers the factors that are on where it names none', async () => {
    tenant.state.settings.factors = ['otp', 'sms', 'email'];
    const { html } = await open(await orderTicket(INES));
    expect([...html.matchAll(/factor=([a-z-]+)/g)].map(([, factor]) => factor)).toEqual([
      'phone',
      'otp',
    ]);
  });

  test('is used once', async () => {
    const url = await orderTicket(INES, { factor: 'webauthn-roaming' });
    expect((await submit(url, {})).status).toBe(200);
    expect((await open(url)).status).toBe(410);
    expect((await submit(url, {})).status).toBe(410);
  });

  test('lives five days', async () => {
    const url = await orderTicket(INES, { factor: 'otp' });
    now += 5 * 86_400_000 - 1;
    expect((await open(url)).status).toBe(200);
    now += 1;
    expect((await open(url)).status).toBe(410);
  });

  test('enrols somebody with a second step only where it allows more', async () => {
    expect((await open(await orderTicket(OTTO, { factor: 'phone' }))).status).toBe(409);
    const more = { factor: 'phone', allow_multiple_enrollments: true };
    expect((await open(await orderTicket(OTTO, more))).status).toBe(200);
  });

  test('enrols nobody who has fifty-one methods', async () => {
    const url = await orderTicket(INES, { factor: 'otp' });
    await control(tenant, 'POST /authentication-methods', {
      email: INES.email,
      type: 'totp',
      count: 51,
      confirmed: false,
    });
    expect(await open(url)).toMatchObject({
      status: 409,
      html: expect.stringContaining('too_many_records') as string,
    });
  });

  test('is mailed where that is asked for, to whomever it says', async () => {
    const url = await orderTicket(INES, { send_mail: true, email: 'other@example.net' });
    expect(tenant.state.mails.list('other@example.net')).toMatchObject([
      { text: expect.stringContaining(url) as string },
    ]);
    await orderTicket(INES);
    expect(tenant.state.mails.list()).toHaveLength(1);
  });

  test('can be read by tests, with whom an invitation would go to', async () => {
    await orderTicket(INES, { send_mail: true, email: 'thief@example.net' });
    const response = await control(tenant, 'GET /enrollment-tickets');
    expect(await response.json()).toMatchObject({
      tickets: [{ userId: INES.userId, mailedTo: 'thief@example.net', usedAt: null }],
    });
  });
});

describe('A recovery code', () => {
  test('is replaced, and the former one is worthless', async () => {
    const former = ownOf(RHEA).find(({ type }) => type === 'recovery-code')?.secret;
    const { status, body } = await call(`POST ${at(RHEA)}/recovery-code-regeneration`);
    expect(status).toBe(200);
    const present = ownOf(RHEA).find(({ type }) => type === 'recovery-code')?.secret;
    expect(body).toEqual({ recovery_code: present });
    expect(present).not.toBe(former);
  });

  test('of somebody who has none is a 404', async () => {
    expect(await call(`POST ${at(INES)}/recovery-code-regeneration`)).toMatchObject({
      status: 404,
      body: { message: 'Enrollment not found.' },
    });
  });
});

describe('Remembered browsers', () => {
  test('are all forgotten at once', async () => {
    expect(
      (await call(`POST ${at(JUNO)}/multifactor/actions/invalidate-remember-browser`)).status,
    ).toBe(204);
    expect(tenant.state.rememberedBrowsers.where({ userId: JUNO.userId })).toEqual([]);
  });
});

describe('Without', () => {
  test.each([
    ['create:guardian_enrollment_tickets', 'POST /guardian/enrollments/ticket'],
    ['update:users', `POST ${at(RHEA)}/recovery-code-regeneration`],
    ['update:users', `POST ${at(RHEA)}/multifactor/actions/invalidate-remember-browser`],
  ] as const)('%s, %s is a 403', async (scope, line) => {
    tenant.state.settings.withheldScopes = [scope];
    expect(await call(line)).toMatchObject({
      status: 403,
      body: { errorCode: 'insufficient_scope' },
    });
  });
});

describe('The control API', () => {
  test('adds as many methods as it is asked for', async () => {
    const body = { email: INES.email, type: 'totp', count: 51 };
    await control(tenant, 'POST /authentication-methods', body);
    expect(ownOf(INES)).toHaveLength(51);
  });

  test('tells what an app shows now', async () => {
    const response = await control(tenant, `GET /totp-codes?email=${OTTO.email}`);
    const [app] = ownOf(OTTO);
    expect(await response.json()).toEqual({
      codes: [{ id: app?.id, code: totpCode(app?.secret ?? '', now) }],
    });
  });
});
