import { scheduleDeletion } from '~/account-deletion/deletion-jobs.server';
import { readDataExport } from '~/data-export/data-export-record.server';
import { days } from '~/durations';
import { putPendingDeletion, readPendingDeletion } from '~/profile/pending-deletion.server';
import { keepPendingEmail, readPendingEmail } from '~/profile/pending-email.server';
import { ada, type TestPortal } from '../test-portal';
import { issuer } from '../test-tenant';
import { type KilledAct } from './killed-act';

const newEmail = 'countess@example.com';
const emailPath = '/account/profile/email';
const deletionPath = '/account/data/delete';
const linkMail = 'Confirm your new email address';

const pendingEmail = ({ services }: TestPortal) =>
  readPendingEmail(services.accountRecords, ada.userId);
const pendingDeletion = ({ services }: TestPortal) =>
  readPendingDeletion(services.accountRecords, ada.userId);

async function waitForLink({ services, clock }: TestPortal): Promise<void> {
  const change = {
    newEmail,
    oldEmail: 'ada@example.com',
    connection: 'Username-Password-Authentication',
    askedAt: new Date(clock.now),
  };
  await keepPendingEmail(services.accountRecords, ada.userId, change, clock.now);
}

async function waitForDeletion({ services, clock }: TestPortal): Promise<void> {
  const dueAt = new Date(clock.now + days(7));
  const deletion = {
    number: 'LK-7F3K-29QD',
    issuer,
    askedAt: new Date(clock.now),
    dueAt,
    begunAt: null,
    heldBack: null,
    accountCreatedAt: null,
    addresses: ['ada@example.com'],
    locale: 'en',
    timeZone: 'UTC',
  };
  await scheduleDeletion(services.jobs, ada.userId, deletion);
  await putPendingDeletion(services.accountRecords, ada.userId, deletion);
}

/** What is changed by the portal alone, in its store. */
export const storedActs: KilledAct[] = [
  {
    name: 'asking for a new address',
    action: 'askForEmail',
    begin: async (portal, cookie) => ({
      request: await portal.post(emailPath, { email: newEmail }, cookie),
    }),
    isMade: async (portal) => (await pendingEmail(portal)) !== null,
    // One that waits no more may have been confirmed since.
    mayLeave: 'doubt',
    subject: 'A change of your email address was requested',
    to: ['ada@example.com'],
    mails: [linkMail],
  },
  {
    name: 'sending the link for a new address again',
    action: 'pendingEmail',
    async begin(portal, cookie) {
      await waitForLink(portal);
      const fields = { intent: 'send-again' };
      return { request: await portal.post(`${emailPath}/pending`, fields, cookie) };
    },
    isMade: async (portal) => (await pendingEmail(portal)) !== null,
    isUntold: true,
    subject: '',
    to: [],
    mails: [linkMail],
  },
  {
    name: 'cancelling a new address',
    action: 'pendingEmail',
    async begin(portal, cookie) {
      await waitForLink(portal);
      const fields = { intent: 'cancel' };
      return { request: await portal.post(`${emailPath}/pending`, fields, cookie) };
    },
    isMade: async (portal) => (await pendingEmail(portal)) === null,
    subject: 'The change of your email address was cancelled',
    to: ['ada@example.com'],
  },
  {
    name: 'asking for deletion after a hold',
    action: 'askForDeletion',
    begin: async (portal, cookie) => ({
      request: await portal.post(deletionPath, { typed: 'ada@example.com' }, cookie),
    }),
    isMade: async (portal) => (await pendingDeletion(portal)) !== null,
    subject: 'The deletion of your account was requested',
    to: ['ada@example.com'],
  },
  {
    name: 'asking the operator for deletion',
    action: 'askForDeletion',
    operator: { deletion: { by: 'request', requestsTo: 'support@example.com' } },
    begin: async (portal, cookie) => ({
      request: await portal.post(deletionPath, { typed: 'ada@example.com' }, cookie),
    }),
    isMade: async (portal) => (await pendingDeletion(portal)) !== null,
    subject: 'Support was asked to delete your account',
    to: ['ada@example.com'],
    mails: ['Request to delete an account: {number}'],
  },
  {
    name: 'keeping the account',
    action: 'pendingDeletion',
    async begin(portal, cookie) {
      await waitForDeletion(portal);
      return { request: await portal.post(`${deletionPath}/pending`, {}, cookie) };
    },
    isMade: async (portal) => (await pendingDeletion(portal)) === null,
    subject: 'The deletion of your account was cancelled',
    to: ['ada@example.com'],
  },
  {
    name: 'asking for a copy of all data',
    action: 'askForData',
    begin: async (portal, cookie) => ({
      request: await portal.post('/account/data/ask', {}, cookie),
    }),
    isMade: async ({ services }) =>
      (await readDataExport(services.accountRecords, ada.userId)) !== null,
    subject: 'A copy of your data was requested',
    to: ['ada@example.com'],
    mails: ['Your copy is ready'],
  },
];
