import { beforeEach, expect, test } from 'vitest';
import { type TicketKind } from '~/security/enrolment-tickets';
import { ada, createTestPortal, type TestPortal } from '../test-portal';

const operation = 'POST /api/v2/guardian/enrollments/ticket';

let portal: TestPortal;
beforeEach(() => {
  portal = createTestPortal();
  // Real timers would be waited for before a call is repeated.
  portal.tenant.state.settings.factors = ['otp', 'sms', 'push-notification', 'webauthn-roaming'];
});

const create = (kind: TicketKind, userId = ada.userId) =>
  portal.services.enrolmentTickets.create(userId, kind);
const tickets = () => portal.tenant.state.enrollmentTickets.all();

test.each([
  ['authenticator-app', 'otp'],
  ['push', 'push-notification'],
  ['phone', 'phone'],
  ['security-key', 'webauthn-roaming'],
] as const)('a ticket for %s is one for the factor %s', async (kind, factor) => {
  const page = await create(kind);
  expect(page.href).toMatch(/^https:\/\/tenant\.example\/u\/mfa-enrollment\?ticket=/);
  expect(tickets()).toMatchObject([{ factor, userId: ada.userId }]);
});

test('a ticket is good besides factors that the person has, and is mailed to nobody', async () => {
  await create('authenticator-app');
  expect(tickets()).toMatchObject([{ allowsMore: true, mailedTo: null }]);
});

test.each([
  'https://elsewhere.example/enroll',
  'http://elsewhere.example/enroll',
  'javascript:alert',
])('a page that is none of the tenant’s is led to by nothing: %s', async (ticket_url) => {
  portal.tenant.answers.set(operation, () => Response.json({ ticket_id: 'gten_1', ticket_url }));
  await expect(create('phone')).rejects.toMatchObject({ code: 'unexpected_answer' });
});

test('an answer without a page is none', async () => {
  portal.tenant.answers.set(operation, () => Response.json({ ticket_id: 'gten_1' }));
  await expect(create('phone')).rejects.toMatchObject({ code: 'unexpected_answer' });
});

test('a ticket that failed is not asked for again, as none can be taken back', async () => {
  portal.tenant.answers.set(operation, () => Response.json({ statusCode: 503 }, { status: 503 }));
  await expect(create('phone')).rejects.toMatchObject({ code: 'unavailable' });
  expect(portal.tenant.requests.filter((name) => name === operation)).toHaveLength(1);
});

test('without the scope it is not permitted', async () => {
  portal.tenant.state.settings.withheldScopes = ['create:guardian_enrollment_tickets'];
  await expect(create('phone')).rejects.toMatchObject({ code: 'not_permitted' });
});

test.each(['', '.', '..'])('no ticket is asked for the user id “%s”', async (id) => {
  await expect(create('phone', id)).rejects.toThrow(TypeError);
  expect(portal.tenant.requests).toEqual([]);
});
