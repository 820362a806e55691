import { expect } from 'vitest';
import { keepPendingEmail, readPendingEmail } from '~/profile/pending-email.server';
import { NORTH_LIBRARY } from '../../tenant/seed/organizations';
import { TIDE_PLANNER } from '../../tenant/seed/third-party-applications';
import { keepMyAccountToken } from '../my-account-token';
import { connectGithub, githubId } from '../routes/connected-github';
import { joinLibrary } from '../routes/joined-organization';
import { ada, isSignedIn, managementSession } from '../test-portal';
import { type KilledAct } from './killed-act';

const newEmail = 'countess@example.com';
const tide = TIDE_PLANNER.clientId;

/** What else can be changed of an account. */
export const accountActs: KilledAct[] = [
  {
    name: 'a new address',
    action: 'confirmEmail',
    async begin(portal, cookie) {
      const { accountRecords } = portal.services;
      const before = { ...managementSession('before'), created_at: '2026-03-01T11:00:00Z' };
      portal.tenant.setSessions(ada.userId, [before]);
      const change = {
        newEmail,
        oldEmail: 'ada@example.com',
        connection: 'Username-Password-Authentication',
        askedAt: new Date(portal.clock.now),
      };
      const { token } = await keepPendingEmail(
        accountRecords,
        ada.userId,
        change,
        portal.clock.now,
      );
      const path = `/account/profile/email/confirm/${token}`;
      const expectComplete = async () => {
        expect(await readPendingEmail(accountRecords, ada.userId)).toBeNull();
        expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
      };
      return { request: await portal.post(path, {}, cookie), params: { token }, expectComplete };
    },
    isMade: ({ tenant }) => tenant.state.accounts.byId(ada.userId)?.email === newEmail,
    subject: 'Your email address was changed',
    to: ['ada@example.com', newEmail],
  },
  {
    name: 'a new user name',
    action: 'changeUsername',
    async begin(portal, cookie) {
      portal.tenant.state.accounts.update(ada.userId, { connection: 'Members', username: 'ada' });
      const fields = { username: 'countess' };
      return { request: await portal.post('/account/profile/username', fields, cookie) };
    },
    isMade: ({ tenant }) => tenant.state.accounts.byId(ada.userId)?.username === 'countess',
    subject: 'Your username was changed',
    to: ['ada@example.com'],
  },
  {
    name: 'removing the access of an application',
    action: 'removeApplication',
    async begin(portal, cookie) {
      const { services, tenant } = portal;
      tenant.state.registeredApplications.add({ ...TIDE_PLANNER, id: tide });
      const api = { audience: 'https://mail.example', scope: ['openid'] };
      tenant.state.grants.allow({ userId: ada.userId, clientId: tide, ...api });
      const handle = services.applicationHandles.seal(ada.userId, tide);
      const path = `/account/applications/${handle}/remove`;
      return { request: await portal.post(path, {}, cookie), params: { handle } };
    },
    isMade: ({ tenant }) => tenant.state.grants.where({ userId: ada.userId }).length === 0,
    subject: 'The access of an application was removed',
    to: ['ada@example.com'],
  },
  {
    name: 'disconnecting an account',
    action: 'disconnect',
    environment: { MY_ACCOUNT_API: 'on' },
    async begin(portal, cookie) {
      const handle = connectGithub(portal);
      await keepMyAccountToken(portal, cookie, 'connected-accounts');
      const path = `/account/applications/connected/${handle}/disconnect`;
      return { request: await portal.post(path, {}, cookie), params: { handle } };
    },
    isMade: ({ tenant }) => tenant.state.connectedAccounts.get(githubId) === undefined,
    subject: 'A connected account was disconnected',
    to: ['ada@example.com'],
  },
  {
    name: 'leaving an organization',
    action: 'leave',
    async begin(portal, cookie) {
      const handle = joinLibrary(portal);
      const there = await portal.signIn({ organizationId: NORTH_LIBRARY.id });
      const path = `/account/organizations/${handle}/leave`;
      const request = await portal.post(path, {}, cookie);
      const expectComplete = async () => expect(await isSignedIn(portal, there)).toBe(false);
      return { request, params: { handle }, expectComplete };
    },
    isMade: ({ tenant }) =>
      tenant.requests.includes(`DELETE /api/v2/organizations/${NORTH_LIBRARY.id}/members`),
    subject: 'You left an organization',
    to: ['ada@example.com'],
  },
];
