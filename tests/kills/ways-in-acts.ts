import { expect } from 'vitest';
import { minutes } from '~/durations';
import { adasGoogle, linkedTo, linkSignIn } from '../routes/linked-sign-in';
import { proveSecond, secondHandleOf } from '../routes/linking-under-way';
import { enrol } from '../routes/two-step-sign-in';
import { ada, isSignedIn } from '../test-portal';
import { type KilledAct } from './killed-act';

const user = `/api/v2/users/${ada.userId}`;
const forgetting = `POST ${user}/multifactor/actions/invalidate-remember-browser`;
const regeneration = `POST ${user}/recovery-code-regeneration`;

/** What can be changed of the ways into an account. */
export const waysInActs: KilledAct[] = [
  {
    name: 'removing a second factor',
    action: 'removeMethod',
    async begin(portal, cookie) {
      const key = { id: 'webauthn-roaming|dev_2', type: 'webauthn-roaming' } as const;
      enrol(portal, { id: 'totp|dev_1', type: 'totp' }, key);
      const handle = portal.services.methodHandles.seal(ada.userId, 'totp|dev_1');
      const request = await portal.post(`/account/security/methods/${handle}/remove`, {}, cookie);
      const expectComplete = () => expect(portal.tenant.requests).toContain(forgetting);
      return { request, params: { group: 'methods', handle }, expectComplete };
    },
    isMade: ({ tenant }) => tenant.state.authenticators.get('totp|dev_1') === undefined,
    subject: 'A way of two-step verification was removed',
    to: ['ada@example.com'],
  },
  {
    name: 'unlinking a sign-in',
    action: 'unlink',
    async begin(portal, cookie) {
      const handle = linkSignIn(portal);
      const path = `/account/security/sign-ins/${handle}/unlink`;
      return { request: await portal.post(path, {}, cookie), params: { handle } };
    },
    isMade: (portal) => linkedTo(portal).length === 0,
    subject: 'A sign-in was unlinked from your account',
    to: ['ada@example.com'],
  },
  {
    name: 'linking a sign-in',
    action: 'link',
    async begin(portal, cookie) {
      portal.tenant.state.accounts.add(adasGoogle);
      const theirs = await portal.signIn({ userId: adasGoogle.userId, auth0SessionId: 'theirs' });
      await proveSecond(portal, cookie);
      const second = await secondHandleOf(portal, cookie);
      const path = '/account/security/sign-ins/link/confirm';
      const request = await portal.post(path, { intent: 'link', second }, cookie);
      const expectComplete = async () => expect(await isSignedIn(portal, theirs)).toBe(false);
      return { request, expectComplete };
    },
    isMade: (portal) => linkedTo(portal).length === 1,
    subject: 'Another sign-in was linked to your account',
    to: ['ada@example.com', adasGoogle.email],
  },
  {
    name: 'a new password',
    action: 'openPasswordPage',
    begin: async (portal, cookie) => ({
      request: await portal.post('/account/security/password/new', {}, cookie),
    }),
    // Whoever got the page sets one.
    isMade({ tenant, clock }) {
      const isOpen = tenant.requests.includes('POST /api/v2/tickets/password-change');
      if (isOpen)
        tenant.state.accounts.update(ada.userId, { passwordChangedAt: clock.now + minutes(1) });
      return isOpen;
    },
    subject: 'Your password was changed',
    to: ['ada@example.com'],
  },
  {
    name: 'a new recovery code',
    action: 'replaceCode',
    async begin(portal, cookie) {
      const createdAt = portal.clock.now - minutes(1);
      enrol(portal, { id: 'recovery-code|dev_1', type: 'recovery-code', createdAt });
      const fields = { intent: 'replace', asking: 'an-asking' };
      return { request: await portal.post('/account/security/recovery-code/new', fields, cookie) };
    },
    isMade: ({ tenant }) => tenant.requests.includes(regeneration),
    mayLeave: 'doubt',
    subject: 'Your recovery code was replaced',
    to: ['ada@example.com'],
  },
  {
    name: 'forgetting browsers',
    action: 'forgetBrowsers',
    begin: async (portal, cookie) => ({
      request: await portal.post('/account/security/remembered-browsers', {}, cookie),
    }),
    isMade: ({ tenant }) => tenant.requests.includes(forgetting),
    mayLeave: 'done',
    subject: 'All remembered browsers were forgotten',
    to: ['ada@example.com'],
  },
];
