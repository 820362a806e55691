import { expect } from 'vitest';
import { loader as profileLoader } from '~/routes/account.profile._index';
import { action as askAction, loader as askLoader } from '~/routes/account.profile.email._index';
import {
  action as confirmAction,
  loader as confirmLoader,
} from '~/routes/account.profile.email.confirm.$token';
import {
  action as pendingAction,
  loader as pendingLoader,
} from '~/routes/account.profile.email.pending';
import { type ProfileData } from '~/pages/profile/load-profile.server';
import { type ConfirmEmailPageData, type EmailPageData } from '~/pages/profile/load-email.server';
import { type RefusedAct } from '~/request/refused-act';
import { type Person } from '../tenant/state/accounts';
import { ada, answerOf, createTestPortal, get } from './test-portal';

export const newEmail = 'countess@example.com';
const eve = 'auth0|eve';

export interface EmailChangeOptions {
  userId?: string;
  account?: Partial<Person>;
  environment?: Record<string, string>;
  operator?: Parameters<typeof createTestPortal>[1];
}

/** Ada's portal, in which she has just proved who she is; Eve has an account too. */
export async function openEmailChange({
  userId = ada.userId,
  account = {},
  environment,
  operator,
}: EmailChangeOptions = {}) {
  const portal = createTestPortal(environment, operator);
  const { accounts } = portal.tenant.state;
  const person = accounts.byId(ada.userId)!;
  accounts.add({ ...person, userId: eve, email: 'eve@example.com' });
  accounts.add({ ...person, ...account, userId });
  const signIn = (by = userId) =>
    portal.signIn({
      userId: by,
      authenticatedAt: portal.clock.now,
      authenticationMethods: ['pwd'],
      strongProof: { by: 'mailed-code', provenAt: portal.clock.now },
    });
  const cookie = await signIn();
  const post = async (
    action: typeof askAction,
    path: string,
    fields: Record<string, string>,
    { by = cookie, params = {} }: { by?: string; params?: Record<string, string> } = {},
  ) => {
    const request = await portal.post(path, fields, by);
    return answerOf(action({ request, context: portal.context, params }));
  };
  const confirmPath = (token: string) => `/account/profile/email/confirm/${token}`;
  return {
    portal,
    eve,
    cookie,
    signIn,
    account: () => accounts.byId(userId)!,
    openProfile: async () => {
      const request = get('/account/profile', cookie);
      const args = { request, context: portal.context, params: {} };
      const answer = await answerOf(profileLoader(args));
      return ((await answer.json()) as { page: ProfileData }).page;
    },
    openForm: (by = cookie) => {
      const request = get('/account/profile/email', by);
      return answerOf(askLoader({ request, context: portal.context, params: {} }));
    },
    ask: (email = newEmail) => post(askAction, '/account/profile/email', { email }),
    doPending: (intent: 'send-again' | 'cancel') =>
      post(pendingAction, '/account/profile/email/pending', { intent }),
    openPending: (by = cookie) => {
      const request = get('/account/profile/email/pending', by);
      return answerOf(pendingLoader({ request, context: portal.context, params: {} }));
    },
    openLink: (token: string, by = cookie) => {
      const request = get(confirmPath(token), by);
      return answerOf(confirmLoader({ request, context: portal.context, params: { token } }));
    },
    confirm: (token: string, by = cookie) =>
      post(confirmAction, confirmPath(token), {}, { by, params: { token } }),
    /** What was mailed to an address so far, the latest first, and the link in it that proves the address. */
    mailsTo: async (address: string) => {
      // The mails that tell of a change are work of their own.
      while ((await portal.runDueJobs()) > 0);
      return portal.mails
        .filter(({ to }) => to === address)
        .map((mail) => ({ ...mail, token: /email\/confirm\/([\w-]+)/.exec(mail.text)?.[1] ?? '' }))
        .reverse();
    },
    patches: () => portal.tenant.requests.filter((name) => name.startsWith('PATCH')),
  };
}

/** The same once she has asked, with what the link holds. */
export async function askedForEmail(options: EmailChangeOptions = {}) {
  const things = await openEmailChange(options);
  expect((await things.ask()).status).toBe(303);
  const [mail] = await things.mailsTo(newEmail);
  return { ...things, token: mail?.token ?? '' };
}

export const refusalOf = async (answer: Response) => (await answer.json()) as RefusedAct;
export const formOf = async (answer: Response) =>
  ((await answer.json()) as { page: EmailPageData }).page;
export const linkOf = async (answer: Response) =>
  ((await answer.json()) as { page: ConfirmEmailPageData }).page.link;
