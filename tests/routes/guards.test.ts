/// <reference types="vite/client" />
import { type ActionFunction, type LoaderFunction } from '@remix-run/node';
import { describe, expect, test } from 'vitest';
import { hours } from '~/durations';
import { passwordPageLimit } from '~/pages/security/password/open-password-page.server';
import { enrolmentPageLimit } from '~/pages/security/add-method/open-enrolment-page.server';
import { securityLimit } from '~/pages/security/security-acts';
import { codeLimit } from '~/auth/confirmation-codes.server';
import { codeEntryLimit } from '~/pages/confirm-code/code-acts.server';
import { removalLimit } from '~/pages/applications/removal-limit';
import { askingLimit, downloadLimit } from '~/pages/data/download/data-limits';
import { leaveLimit } from '~/pages/organizations/leave-limit';
import { endingLimit } from '~/sessions/ending-limit';
import { deletionLimit } from '~/pages/data/delete/deletion-event';
import { dismissalLimit } from '~/pages/kit/guard-dismissal.server';
import { resultFragment } from '~/paths';
import { saveNotMeReport } from '~/not-me/not-me-reports.server';
import { listReceipts } from '~/receipts/receipts.server';
import { undoLimit } from '~/pages/undo/undo-change.server';
import { guideLimit } from '~/pages/sessions/not-me/guide-acts.server';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { type Act } from '~/request/act';
import { emailChangeLimit, emailConfirmLimit, mailboxLimit } from '~/pages/profile/email-event';
import { usernameLimit } from '~/pages/profile/change-username.server';
import { profileLimit } from '~/pages/profile/profile-event';
import { keptFormLimit } from '~/request/keep-form.server';
import { signInLimit } from '~/request/sign-in-pages';
import { refusedTokenLimit } from '~/routes/auth.backchannel-logout';
import { myAccountToken } from '../my-account-token';
import { connectGithub } from './connected-github';
import { joinLibrary } from './joined-organization';
import { linkSignIn } from './linked-sign-in';
import { enrol, signInByTwoSteps } from './two-step-sign-in';
import {
  ada,
  answerOf,
  auditLines,
  baseUrl,
  cookiePair,
  createTestPortal,
  get,
  isSignedIn,
  managementSession,
  post,
  type TestPortal,
} from '../test-portal';

/** What guards an act. */
interface GuardedAct {
  /** The fields that ask for it, by the handles of what the portal of `withThings` has. */
  fields: (handles: Handles) => Record<string, string>;
  /** Whether the form has to carry a token: of everybody, of whoever is signed in, of nobody. */
  token: 'always' | 'if signed in' | 'never';
  /** Counted by person, or by client where nobody is signed in. */
  limit: RateLimit | null;
  /** How fresh the sign-in has to be, by `REAUTHENTICATION_FOR`. */
  freshness: Record<'off' | 'bulk' | 'all', 'routine' | 'recent' | 'strong'>;
  /** Whether two of one person wait for each other, or two on one thing. */
  lock: 'person' | 'handle' | null;
  /** The event of its line in the audit log. */
  audit: string | null;
  /** The lines before it, where the act is made of others that are told of each. */
  alsoAudited?: string[];
  /** Its status once it is carried out, where that is no redirect to the result. */
  answers?: 200 | 404;
}

/** What guards a route. */
interface GuardedRoute {
  /** An address of it. */
  path: (handles: Handles) => string;
  /** The parameters in it, where they are others than a session and a record. */
  params?: (handles: Handles) => Record<string, string>;
  /** Who may open it; null where there is nothing to open. */
  opens: 'signed in' | 'anybody' | null;
  /** What opening it is counted by, per client. */
  openingLimit: RateLimit | null;
  /** What its forms ask for, by their `intent`. */
  acts: Record<string, GuardedAct>;
  /** Why it takes posts that no act answers. */
  otherPosts?: string;
}

interface Handles {
  session: string;
  token: string;
  method: string;
  signIn: string;
  application: string;
  connected: string;
  organization: string;
}

const always = (level: 'routine' | 'recent' | 'strong') => ({
  off: level,
  bulk: level,
  all: level,
});
const one = { off: 'routine', bulk: 'routine', all: 'recent' } as const;
const several = { off: 'routine', bulk: 'recent', all: 'recent' } as const;

const endingOne = {
  token: 'always',
  limit: endingLimit,
  freshness: one,
  lock: 'handle',
} as const;
const endingSeveral = {
  token: 'always',
  limit: endingLimit,
  freshness: several,
  lock: 'person',
  audit: 'session.ending-several',
} as const;
const guideStep = {
  token: 'always',
  limit: guideLimit,
  freshness: always('routine'),
  lock: 'person',
} as const;
const emailAct = {
  token: 'always',
  limit: emailChangeLimit,
  freshness: always('strong'),
  lock: 'person',
  audit: 'profile.email',
} as const;
const profileAct = {
  token: 'always',
  limit: profileLimit,
  freshness: always('routine'),
  lock: 'person',
  audit: 'profile.change',
} as const;
const security = {
  token: 'always',
  limit: securityLimit,
  freshness: always('strong'),
  lock: 'person',
} as const;
const deletion = {
  token: 'always',
  limit: deletionLimit,
  lock: 'person',
  audit: 'account.deletion',
} as const;
const method = {
  opens: 'signed in',
  openingLimit: null,
  params: ({ method: handle }: Handles) => ({ group: 'methods', handle }),
} as const;
const page = { opens: 'signed in', openingLimit: null, acts: {} } as const;
const signInPage = { opens: 'anybody', openingLimit: signInLimit, acts: {} } as const;
const openPage = { opens: 'anybody', openingLimit: null, acts: {} } as const;

/** What a browser sends, for an asking that was answered already. */
const madePasskey = {
  id: 'a',
  rawId: 'a',
  type: 'public-key',
  response: { clientDataJSON: 'a', attestationObject: 'a' },
};

/** Every route of the portal. */
const routes: Record<string, GuardedRoute> = {
  $: {
    ...openPage,
    path: () => '/no/such/page',
    otherPosts: 'it says of every address that no other route has that there is none',
  },
  _index: { ...openPage, path: () => '/' },
  '[.]well-known.change-password': { ...openPage, path: () => '/.well-known/change-password' },
  account: { ...page, path: () => '/account' },
  'account._index': {
    ...page,
    path: () => '/account',
    acts: {
      '': {
        fields: () => ({ reason: 'email-codes-only' }),
        token: 'always',
        limit: dismissalLimit,
        freshness: always('routine'),
        lock: 'person',
        audit: 'security.attention-dismissal',
      },
    },
  },
  'account.$': {
    ...page,
    path: () => '/account/no/such/page',
    otherPosts:
      'it says of every address that no other route of the account has that there is none',
  },
  'account.profile._index': {
    ...page,
    path: () => '/account/profile',
    acts: {
      save: { ...profileAct, fields: () => ({ intent: 'save', nickname: 'countess' }) },
      'set-picture': {
        ...profileAct,
        fields: () => ({ intent: 'set-picture', picture: 'https://pictures.example/ada.png' }),
      },
      'remove-picture': { ...profileAct, fields: () => ({ intent: 'remove-picture' }) },
    },
  },
  'account.do.$task': {
    ...page,
    path: () => '/account/do/change-password',
    params: () => ({ task: 'change-password' }),
  },
  'account.activity._index': { ...page, path: () => '/account/activity' },
  'account.activity.$handle': { ...page, path: () => '/account/activity/an-event' },
  'account.activity.csv': { ...page, path: () => '/account/activity/csv' },
  'account.receipts._index': { ...page, path: () => '/account/receipts' },
  'account.receipts.$handle': { ...page, path: () => '/account/receipts/LK-0000-0000' },
  'account.security._index': { ...page, path: () => '/account/security' },
  'account.security.$group.$handle._index': {
    ...method,
    path: ({ method: handle }) => `/account/security/methods/${handle}`,
    acts: {
      '': {
        ...security,
        fields: () => ({ name: 'Work phone' }),
        freshness: always('routine'),
        audit: 'security.method-renaming',
      },
    },
  },
  'account.security.$group.$handle.remove': {
    ...method,
    path: ({ method: handle }) => `/account/security/methods/${handle}/remove`,
    acts: {
      '': {
        ...security,
        fields: () => ({ 'last-factor': 'on' }),
        audit: 'security.method-removal',
      },
    },
  },
  'account.security.sign-ins._index': { ...page, path: () => '/account/security/sign-ins' },
  'account.security.sign-ins.link._index': {
    ...page,
    path: () => '/account/security/sign-ins/link',
    acts: {
      '': {
        ...security,
        fields: () => ({ connection: 'github' }),
        lock: null,
        audit: 'security.sign-in-linking-start',
      },
    },
  },
  'account.security.sign-ins.link.continue': {
    ...page,
    path: () => '/account/security/sign-ins/link/continue',
  },
  'account.security.sign-ins.link.confirm': {
    ...page,
    path: () => '/account/security/sign-ins/link/confirm',
    acts: {
      // Nobody has proved here that a second account is theirs.
      link: {
        ...security,
        fields: () => ({ intent: 'link' }),
        audit: 'security.sign-in-linking',
        answers: 404,
      },
      cancel: {
        ...security,
        fields: () => ({ intent: 'cancel' }),
        freshness: always('routine'),
        audit: 'security.sign-in-linking-cancel',
      },
    },
  },
  'account.security.sign-ins.$handle._index': {
    ...page,
    path: ({ signIn: handle }) => `/account/security/sign-ins/${handle}`,
    params: ({ signIn: handle }) => ({ handle }),
  },
  'account.security.sign-ins.$handle.unlink': {
    ...page,
    path: ({ signIn: handle }) => `/account/security/sign-ins/${handle}/unlink`,
    params: ({ signIn: handle }) => ({ handle }),
    acts: { '': { ...security, fields: () => ({}), audit: 'security.sign-in-unlinking' } },
  },
  'account.security.methods.add._index': { ...page, path: () => '/account/security/methods/add' },
  'account.security.methods.add.$kind._index': {
    ...page,
    path: () => '/account/security/methods/add/phone',
    params: () => ({ kind: 'phone' }),
    acts: {
      open: {
        ...security,
        limit: enrolmentPageLimit,
        fields: () => ({ intent: 'open' }),
        audit: 'security.enrolment-page',
      },
      begin: {
        ...security,
        fields: () => ({ intent: 'begin', number: '+447700900123' }),
        audit: 'security.enrolment',
      },
    },
  },
  'account.security.methods.add.$kind.$enrolment': {
    ...page,
    path: () => '/account/security/methods/add/phone/asking',
    params: () => ({ kind: 'phone', enrolment: 'asking' }),
    acts: {
      '': {
        ...security,
        fields: () => ({ code: '123456' }),
        audit: 'security.enrolment',
      },
    },
  },
  'account.security.passkeys.add._index': {
    ...page,
    path: () => '/account/security/passkeys/add',
    acts: { '': { ...security, fields: () => ({}), audit: 'security.passkey-adding' } },
  },
  'account.security.passkeys.add.$setUp': {
    ...page,
    path: () => '/account/security/passkeys/add/asking',
    acts: {
      '': {
        ...security,
        fields: () => ({ passkey: JSON.stringify(madePasskey) }),
        audit: 'security.passkey-adding',
      },
    },
  },
  'account.security.password._index': { ...page, path: () => '/account/security/password' },
  'account.security.password.new': {
    ...page,
    path: () => '/account/security/password/new',
    acts: {
      '': {
        ...security,
        limit: passwordPageLimit,
        fields: () => ({}),
        audit: 'security.password-page',
      },
    },
  },
  'account.security.recovery-code._index': {
    ...page,
    path: () => '/account/security/recovery-code',
  },
  'account.security.recovery-code.new': {
    ...page,
    path: () => '/account/security/recovery-code/new',
    acts: {
      replace: {
        ...security,
        fields: () => ({ intent: 'replace', asking: 'this-asking' }),
        audit: 'security.recovery-code-replacement',
        answers: 200,
      },
    },
  },
  'account.security.recovery-code.file': {
    path: () => '/account/security/recovery-code/file',
    opens: null,
    openingLimit: null,
    acts: {
      '': {
        ...security,
        fields: () => ({ code: 'ABCDEFGHJKLMNPQRSTUVWXYZ' }),
        freshness: always('routine'),
        lock: null,
        audit: null,
        answers: 200,
      },
    },
  },
  'account.security.remembered-browsers': {
    ...page,
    path: () => '/account/security/remembered-browsers',
    acts: {
      '': {
        ...security,
        fields: () => ({}),
        freshness: always('recent'),
        audit: 'security.browsers-forgetting',
      },
    },
  },
  'account.confirm-code': {
    ...page,
    path: () => '/account/confirm-code',
    acts: {
      // The page itself leads to a sign-in first, and on whoever needs no code.
      send: {
        fields: () => ({ intent: 'send' }),
        token: 'always',
        limit: codeLimit,
        freshness: always('routine'),
        lock: null,
        audit: 'confirmation-code.sending',
      },
      enter: {
        fields: () => ({ intent: 'enter', code: '123456' }),
        token: 'always',
        limit: codeEntryLimit,
        freshness: always('routine'),
        lock: null,
        audit: 'confirmation-code.entry',
      },
    },
  },
  'account.profile.email._index': {
    ...page,
    path: () => '/account/profile/email',
    acts: { '': { ...emailAct, fields: () => ({ email: 'countess@example.com' }) } },
  },
  'account.profile.email.pending': {
    ...page,
    path: () => '/account/profile/email/pending',
    acts: {
      // Nothing waits here.
      'send-again': { ...emailAct, fields: () => ({ intent: 'send-again' }), answers: 404 },
      cancel: { ...emailAct, fields: () => ({ intent: 'cancel' }), answers: 404 },
    },
  },
  'account.profile.email.confirm.$token': {
    ...page,
    path: () => '/account/profile/email/confirm/dead',
    params: () => ({ token: 'dead' }),
    acts: {
      '': {
        ...emailAct,
        fields: () => ({}),
        answers: 404,
        limit: emailConfirmLimit,
        freshness: always('routine'),
      },
    },
  },
  'account.profile.username': {
    ...page,
    path: () => '/account/profile/username',
    acts: {
      '': {
        ...emailAct,
        fields: () => ({ username: 'countess' }),
        // Accounts of this connection have none.
        answers: 404,
        limit: usernameLimit,
        audit: 'profile.username',
      },
    },
  },
  'account.applications._index': { ...page, path: () => '/account/applications' },
  'account.applications.connected._index': {
    ...page,
    path: () => '/account/applications/connected',
  },
  'account.applications.connected.$handle.disconnect': {
    ...page,
    path: ({ connected: handle }) => `/account/applications/connected/${handle}/disconnect`,
    params: ({ connected: handle }) => ({ handle }),
    acts: {
      '': {
        fields: () => ({}),
        token: 'always',
        limit: removalLimit,
        freshness: always('recent'),
        lock: 'person',
        audit: 'connected-account.disconnection',
      },
    },
  },
  'account.applications.$handle._index': {
    ...page,
    path: ({ application: handle }) => `/account/applications/${handle}`,
    params: ({ application: handle }) => ({ handle }),
    acts: {
      'end-access': {
        fields: ({ token }) => ({ intent: 'end-access', handle: token }),
        token: 'always',
        limit: removalLimit,
        freshness: one,
        lock: 'handle',
        audit: 'access.ending',
      },
    },
  },
  'account.applications.$handle.remove': {
    ...page,
    path: ({ application: handle }) => `/account/applications/${handle}/remove`,
    params: ({ application: handle }) => ({ handle }),
    acts: {
      '': {
        fields: () => ({}),
        token: 'always',
        limit: removalLimit,
        freshness: always('recent'),
        lock: 'person',
        audit: 'application.removal',
      },
    },
  },
  'account.data._index': { ...page, path: () => '/account/data' },
  'account.data.delete._index': {
    ...page,
    path: () => '/account/data/delete',
    acts: {
      '': {
        ...deletion,
        freshness: always('strong'),
        fields: () => ({ typed: 'ada@example.com' }),
      },
    },
  },
  'account.data.delete.pending': {
    ...page,
    path: () => '/account/data/delete/pending',
    acts: {
      '': {
        ...deletion,
        limit: null,
        freshness: always('recent'),
        fields: () => ({}),
        answers: 404,
      },
    },
  },
  'account-deleted.$token': {
    ...openPage,
    path: () => '/account-deleted/x',
    params: () => ({ token: 'x' }),
  },
  'account.data.lock': {
    ...page,
    path: () => '/account/data/lock',
    acts: {
      '': {
        ...security,
        limit: null,
        fields: () => ({ unlock: 'support' }),
        audit: 'account.lock',
      },
    },
  },
  'account.data.ask': {
    ...page,
    path: () => '/account/data/ask',
    acts: {
      '': {
        ...security,
        fields: () => ({}),
        limit: askingLimit,
        audit: 'data.asking',
      },
    },
  },
  'account.data.file.$pass': { ...page, path: () => '/account/data/file/no-pass' },
  'account.data.download': {
    ...page,
    path: () => '/account/data/download',
    acts: {
      '': {
        ...security,
        fields: () => ({ format: 'json' }),
        limit: downloadLimit,
        audit: 'data.download',
        // Nobody has asked for it.
        answers: 404,
      },
    },
  },
  'account.organizations._index': { ...page, path: () => '/account/organizations' },
  'account.organizations.$handle._index': {
    ...page,
    path: ({ organization: handle }) => `/account/organizations/${handle}`,
    params: ({ organization: handle }) => ({ handle }),
  },
  'account.organizations.$handle.leave': {
    ...page,
    path: ({ organization: handle }) => `/account/organizations/${handle}/leave`,
    params: ({ organization: handle }) => ({ handle }),
    acts: {
      '': { ...security, limit: leaveLimit, fields: () => ({}), audit: 'organization.leaving' },
    },
  },
  'account.sessions._index': {
    ...page,
    path: () => '/account/sessions',
    acts: {
      end: {
        ...endingOne,
        fields: ({ session }) => ({ intent: 'end', handle: session }),
        audit: 'session.ending',
      },
      refresh: {
        ...endingOne,
        fields: () => ({ intent: 'refresh' }),
        freshness: always('routine'),
        lock: null,
        audit: null,
      },
      'dismiss-attention': {
        fields: ({ session }) => ({
          intent: 'dismiss-attention',
          handle: session,
          reason: 'copied',
        }),
        token: 'always',
        limit: dismissalLimit,
        freshness: always('routine'),
        lock: 'person',
        audit: 'session.attention-dismissal',
      },
    },
  },
  'account.sessions.$handle._index': {
    ...page,
    path: ({ session }) => `/account/sessions/${session}`,
    acts: { end: { ...endingOne, fields: () => ({ intent: 'end' }), audit: 'session.ending' } },
  },
  'account.sessions.$handle.not-me._index': {
    ...page,
    path: ({ session }) => `/account/sessions/${session}/not-me`,
    acts: {
      report: {
        ...endingOne,
        fields: () => ({ intent: 'report' }),
        lock: null,
        audit: 'session.not-me',
        alsoAudited: ['password.mail'],
      },
    },
  },
  'account.sessions.$handle.not-me.$record._index': {
    ...page,
    path: ({ session }) => `/account/sessions/${session}/not-me/report`,
    acts: {
      'send-again': {
        ...guideStep,
        fields: () => ({ intent: 'send-again' }),
        audit: 'password.mail',
      },
      mark: {
        ...guideStep,
        fields: () => ({ intent: 'mark', step: 'changes', done: 'yes' }),
        audit: 'session.not-me-step',
      },
    },
  },
  'account.sessions.$handle.not-me.$record.receipt': {
    ...page,
    path: ({ session }) => `/account/sessions/${session}/not-me/record/receipt`,
  },
  'account.sessions.end': {
    ...page,
    path: () => '/account/sessions/end?scope=selected',
    acts: {
      '': {
        ...endingSeveral,
        fields: ({ session, token }) => ({ sessions: `${session}.${token}` }),
        alsoAudited: ['session.ending', 'session.ending'],
      },
    },
  },
  'account.sessions.end-others': {
    ...page,
    path: () => '/account/sessions/end-others',
    acts: { '': { ...endingSeveral, fields: () => ({}), alsoAudited: ['session.ending'] } },
  },
  'auth.backchannel-logout': {
    path: () => '/auth/backchannel-logout',
    opens: null,
    openingLimit: null,
    acts: {},
    otherPosts: 'the tenant proves itself by the signature of its logout token',
  },
  'auth.callback': { ...signInPage, path: () => '/auth/callback' },
  'auth.link.callback': { ...signInPage, path: () => '/auth/link/callback' },
  'auth.login': { ...signInPage, path: () => '/auth/login' },
  'auth.logout': {
    ...openPage,
    path: () => '/auth/logout',
    acts: {
      '': {
        fields: () => ({}),
        token: 'if signed in',
        limit: signInLimit,
        freshness: always('routine'),
        lock: null,
        audit: 'sign-out',
      },
    },
  },
  'account.preferences': {
    ...page,
    path: () => '/account/preferences',
    acts: {
      '': {
        fields: () => ({ locale: 'de', theme: 'dark', timeZone: '' }),
        token: 'always',
        limit: null,
        freshness: always('routine'),
        lock: null,
        audit: null,
      },
    },
  },
  'auth.sign-in-again': { ...signInPage, path: () => '/auth/sign-in-again' },
  'auth.signed-out': { ...openPage, path: () => '/auth/signed-out' },
  'undo.$token': {
    ...openPage,
    path: () => '/undo/token',
    acts: {
      '': {
        fields: () => ({}),
        token: 'if signed in',
        limit: undoLimit,
        freshness: always('routine'),
        lock: null,
        // Its line is about the person of the link, whoever is signed in.
        audit: null,
      },
    },
  },
  'email-changed': { ...openPage, path: () => '/email-changed' },
  'account-locked': { ...openPage, path: () => '/account-locked' },
  preferences: {
    ...openPage,
    path: () => '/preferences',
    acts: {
      '': {
        fields: () => ({ locale: 'de', theme: 'dark' }),
        // It changes cookies of this browser that only shape pages, for people who are signed out as well.
        token: 'never',
        limit: null,
        freshness: always('routine'),
        lock: null,
        audit: null,
      },
    },
  },
};

interface RouteModule {
  loader?: LoaderFunction;
  action?: ActionFunction & { acts?: readonly Act[] };
}

const modules = Object.fromEntries(
  Object.entries(import.meta.glob<RouteModule>('../../app/routes/*.{ts,tsx}', { eager: true })).map(
    ([file, module]) => [file.replace(/^.*\/(.+)\.tsx?$/, '$1'), module],
  ),
);

test('every route is in the table, and none that there is not', () => {
  expect(Object.keys(routes).sort()).toEqual(Object.keys(modules).sort());
});

test.each(Object.entries(routes))(
  'every act of %s is in the table',
  (name, { acts, otherPosts }) => {
    const { action } = modules[name] ?? {};
    const declared = action?.acts?.map(({ intent = '' }) => intent) ?? [];
    expect(declared).toEqual(Object.keys(acts));
    expect(action !== undefined && action.acts === undefined).toBe(otherPosts !== undefined);
  },
);

test('limits of different names count apart, so each has a name of its own', () => {
  const limits = [
    securityLimit,
    passwordPageLimit,
    endingLimit,
    profileLimit,
    emailChangeLimit,
    emailConfirmLimit,
    mailboxLimit,
    usernameLimit,
    dismissalLimit,
    guideLimit,
    signInLimit,
    refusedTokenLimit,
    codeLimit,
    codeEntryLimit,
    removalLimit,
    leaveLimit,
    keptFormLimit,
  ];
  expect(new Set(limits.map(({ name }) => name)).size).toBe(limits.length);
});

/**
 * A portal in which Ada has this session, another one, a refresh token that no session holds, an authenticator app, a
 * recovery code, a linked sign-in and an application that may read mail.
 */
function withThings(environment: Record<string, string> = {}) {
  const portal = createTestPortal(
    { MY_ACCOUNT_API: 'on', ...environment },
    { pictureHosts: ['pictures.example'] },
  );
  const { myAccountAccess, openEnrolments } = portal.services;
  myAccountAccess.find = async (_holder, use) => ({ token: await myAccountToken(portal, use) });
  openEnrolments.open = async () => ({ kind: 'finished', methodId: null });
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('other'),
  ]);
  enrol(
    portal,
    { id: 'totp|dev_1', type: 'totp' },
    { id: 'recovery-code|dev_2', type: 'recovery-code' },
  );
  portal.tenant.state.grants.allow({
    userId: ada.userId,
    clientId: 'tpc_tide',
    audience: 'urn:mail',
    scope: ['read:mail'],
  });
  portal.tenant.answers.set('GET /api/v2/refresh-tokens/alone', () =>
    Response.json({ id: 'alone', user_id: ada.userId, client_id: 'mail' }),
  );
  portal.tenant.answers.set(
    'DELETE /api/v2/refresh-tokens/alone',
    () => new Response(null, { status: 202 }),
  );
  portal.tenant.answers.set('POST /dbconnections/change_password', () => new Response('Sent.'));
  const handles = {
    session: portal.services.handles.seal(ada.userId, 'other'),
    token: portal.services.refreshTokenHandles.seal(ada.userId, 'alone'),
    method: portal.services.methodHandles.seal(ada.userId, 'totp|dev_1'),
    signIn: linkSignIn(portal),
    application: portal.services.applicationHandles.seal(ada.userId, 'tpc_tide'),
    connected: connectGithub(portal),
    organization: joinLibrary(portal),
  };
  return { portal, handles };
}

/** Ada has reported the other session. */
async function keepReport({ services, clock }: TestPortal) {
  await saveNotMeReport(services, ada.userId, 'other', {
    at: new Date(clock.now),
    createdAt: null,
    lastSeenAt: null,
    userAgent: null,
    countryCode: null,
    maskedAddress: null,
    othersEnded: 0,
    confirmedAt: null,
    mailedAt: [],
    changesReadAt: null,
    changes: [],
    marks: [],
    wasCurrent: false,
    ending: { outcome: 'not-yet', reason: 'timeout' },
    refreshTokens: { outcome: 'none' },
    password: { outcome: 'no-address' },
  });
}

/** Nothing was asked of the tenant. */
const expectNothingDone = (portal: TestPortal) => expect(portal.tenant.requests).toEqual([]);

/** Nothing was asked of the tenant but what the person has to prove themselves with. */
const expectNothingChanged = ({ tenant: { requests } }: TestPortal) =>
  expect(requests.filter((request) => !/^GET |^POST \/oauth\/token$/.test(request))).toEqual([]);

/** A page that is opened at the result of an act has one to tell. */
function expectResultTold(answer: Response): void {
  const { hash, searchParams } = new URL(answer.headers.get('location') ?? '', baseUrl);
  if (hash !== `#${resultFragment}`) return;
  const isBroughtAlong = answer.headers.getSetCookie().some((one) => /^\S*_flash=\S/.test(one));
  expect(isBroughtAlong || searchParams.has('report')).toBe(true);
}

for (const [name, { path, params, opens, openingLimit }] of Object.entries(routes)) {
  const { loader } = modules[name] ?? {};
  const open = async ({ portal, handles }: ReturnType<typeof withThings>, cookie = '') => {
    const request = get(path(handles), cookie);
    const given = params?.(handles) ?? { handle: handles.session, record: 'record' };
    return answerOf(
      Promise.resolve(loader?.({ request, context: portal.context, params: given })).then(
        (answer) => (answer instanceof Response ? answer : new Response(null)),
      ),
    );
  };

  if (opens === 'signed in')
    test(`${name} is opened by nobody who is signed out`, async () => {
      const things = withThings();
      const answer = await open(things);
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toMatch(/^\/auth\/login\?/);
      expectNothingDone(things.portal);
    });

  if (opens === 'signed in')
    test(`${name} changes nothing by being opened, whoever sends somebody there`, async () => {
      const { portal, handles } = withThings();
      const cookie = await signInByTwoSteps(portal);
      await open({ portal, handles }, cookie);
      while ((await portal.runDueJobs()) > 0);
      expectNothingChanged(portal);
      expect(portal.mails).toEqual([]);
      expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
      expect(await isSignedIn(portal, cookie)).toBe(true);
    });

  if (openingLimit !== null)
    test(`${name} is opened within the limit ${openingLimit.name}`, async () => {
      const things = withThings();
      const { services, clientAddress } = things.portal.context;
      await services.rateLimiter.consume(openingLimit, clientAddress, openingLimit.count);
      const answer = await open(things);
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expectNothingDone(things.portal);
    });
}

const everyAct = Object.entries(routes).flatMap(([name, { path, params, acts }]) =>
  Object.entries(acts).map(([intent, guards]) => ({
    name,
    intent,
    path,
    params,
    ...guards,
    action: modules[name]!.action!,
    declared: modules[name]!.action!.acts!.find((act) => (act.intent ?? '') === intent)!,
  })),
);

/** Handles that open nothing. */
const madeUp: Handles = {
  session: 'A'.repeat(60),
  token: 'B'.repeat(60),
  method: 'C'.repeat(60),
  signIn: 'D'.repeat(60),
  application: 'E'.repeat(60),
  connected: 'F'.repeat(60),
  organization: 'G'.repeat(60),
};

/** Whether a handle says what an act is about. */
function namesThing({ path, params, fields }: (typeof everyAct)[number]): boolean {
  const asked = JSON.stringify([path(madeUp), params?.(madeUp), fields(madeUp)]);
  return Object.values({ ...madeUp }).some((handle) => asked.includes(handle));
}

describe.each(everyAct)('a form to $name that asks for “$intent”', (act) => {
  const { path, fields, token, limit, freshness, lock, audit, action, declared } = act;
  const { params, answers = 303, alsoAudited = [] } = act;

  const send = async (
    { portal, handles }: ReturnType<typeof withThings>,
    sent: { cookie?: string; headers?: Record<string, string>; token?: string | null } = {},
  ) => {
    const { cookie = '', headers = {} } = sent;
    const given =
      sent.token === undefined && cookie !== ''
        ? new URLSearchParams(await (await portal.post('/', {}, cookie)).text()).get('form_token')
        : sent.token;
    const body = { ...fields(handles), ...(given == null ? {} : { form_token: given }) };
    const request = post(path(handles), body, { cookie, headers });
    const address = params?.(handles) ?? { handle: handles.session, record: 'report' };
    return answerOf(Promise.resolve(action({ request, context: portal.context, params: address })));
  };

  test('is refused where it comes from another site', async () => {
    const things = withThings();
    const cookie = await things.portal.signIn();
    for (const site of ['cross-site', 'same-site', 'none']) {
      const headers = { 'sec-fetch-site': site };
      expect((await send(things, { cookie, headers })).status).toBe(403);
    }
    expect(auditLines(things.portal).map(({ reason }) => reason)).toEqual(
      Array(3).fill('foreign_origin'),
    );
    expectNothingDone(things.portal);
  });

  test(`carries a token: ${token}`, async () => {
    const things = withThings();
    const cookie = await things.portal.signIn();
    for (const wrong of ['made-up', null]) {
      const answer = await send(things, { cookie, token: wrong });
      if (token === 'never') expect(answer.status).toBeLessThan(400);
      else {
        expect(answer.status).toBe(403);
        // A session is named by the list that its person was shown, which nobody was here.
        const { what } = (await answer.json()) as { what: object | null };
        if (declared.event?.name !== 'session.ending') expect(what).not.toBeNull();
      }
    }
    expectNothingDone(things.portal);
  });

  test(`${token === 'always' ? 'is refused' : 'is carried out'} where nobody is signed in`, async () => {
    const things = withThings();
    const { status } = await send(things);
    if (token === 'always') {
      expect(status).toBe(401);
      expectNothingDone(things.portal);
    } else expect(status).toBeLessThan(400);
  });

  test(`is let through within the limit ${limit?.name ?? '(none)'}`, async () => {
    expect(declared.limit).toBe(limit);
    if (limit === null) return;
    const things = withThings();
    const cookie = await things.portal.signIn();
    const { rateLimiter } = things.portal.services;
    await rateLimiter.consume(limit, ada.userId, limit.count);
    const answer = await send(things, { cookie });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(auditLines(things.portal)).toMatchObject([
      { event: 'limit', result: 'refused', reason: limit.name },
    ]);
    expectNothingDone(things.portal);
  });

  test.each(Object.entries(freshness))(
    'with REAUTHENTICATION_FOR=%s asks for a sign-in that is %s',
    async (policy, level) => {
      const things = withThings({ REAUTHENTICATION_FOR: policy });
      // What was begun here brings its proof along.
      things.portal.services.openEnrolments.open = () => Promise.resolve(null);
      const cookie = await things.portal.signIn({
        authenticatedAt: things.portal.clock.now - hours(1),
      });
      const answer = await send(things, { cookie });
      const location = answer.headers.get('location') ?? '';
      const { pathname, searchParams } = new URL(location, 'https://account.example');
      if (level === 'routine') {
        expect(pathname).not.toBe('/auth/sign-in-again');
        return;
      }
      expect(answer.status).toBe(303);
      expect(pathname).toBe('/auth/sign-in-again');
      expect(searchParams.get('level')).toBe(level);
      expect(searchParams.get('returnTo')).toMatch(/^\/account\//);
      expect(auditLines(things.portal)).toMatchObject([
        { event: 'form', result: 'refused', reason: 'sign_in_not_fresh' },
      ]);
      if (level === 'strong') expectNothingChanged(things.portal);
      else expectNothingDone(things.portal);
    },
  );

  if (Object.values(freshness).every((level) => level === 'strong')) {
    /** What becomes of it for somebody who has just signed in by this alone. */
    const expectProofAsked = async (
      things: ReturnType<typeof withThings>,
      { userId, by }: { userId: string; by: string[] },
      { pathname, reason }: { pathname: string; reason: string },
    ) => {
      const { portal } = things;
      portal.services.openEnrolments.open = () => Promise.resolve(null);
      const authenticatedAt = portal.clock.now;
      const cookie = await portal.signIn({ userId, authenticatedAt, authenticationMethods: by });
      const answer = await send(things, { cookie });
      expect(answer.status).toBe(303);
      const asked = new URL(answer.headers.get('location') ?? '', 'https://account.example');
      expect(asked.pathname).toBe(pathname);
      expect(asked.searchParams.get('returnTo')).toMatch(/^\/account\//);
      expect(auditLines(portal)).toMatchObject([{ event: 'form', result: 'refused', reason }]);
      expectNothingChanged(portal);
    };

    test('asks whoever has a second factor for it, though they have just signed in', async () => {
      await expectProofAsked(
        withThings(),
        { userId: ada.userId, by: ['pwd'] },
        { pathname: '/auth/sign-in-again', reason: 'second_factor_missing' },
      );
    });

    test('asks whoever signs in only by a provider for a mailed code', async () => {
      const things = withThings();
      const userId = 'google-oauth2|1';
      things.portal.tenant.state.accounts.update(ada.userId, {
        userId,
        connection: 'google-oauth2',
        linked: [],
      });
      await expectProofAsked(
        things,
        { userId, by: [] },
        { pathname: '/account/confirm-code', reason: 'code_missing' },
      );
    });
  }

  test(`has its line in the audit log: ${audit ?? '(none)'}`, async () => {
    expect(declared.event?.name ?? null).toBe(audit);
    const things = withThings();
    await keepReport(things.portal);
    const cookie = await signInByTwoSteps(things.portal);
    const answer = await send(things, { cookie });
    expect(answer.status).toBe(answers);
    expect(answer.headers.getSetCookie().map(cookiePair)).not.toContain('');
    expectResultTold(answer);
    const events = auditLines(things.portal).map(({ event }) => event);
    expect(events).toEqual(audit === null ? [] : [...alsoAudited, audit]);
  });

  if (namesThing(act))
    test('asks the tenant nothing for a handle that was never shown to the person', async () => {
      const { portal } = withThings();
      const cookie = await signInByTwoSteps(portal);
      // What the person has to prove themselves with is known from then on.
      await send({ portal, handles: madeUp }, { cookie });
      portal.tenant.requests.length = 0;
      await send({ portal, handles: madeUp }, { cookie });
      expectNothingDone(portal);
    });

  const waitsFor = {
    person: 'every other act of the person',
    handle: 'another act on the same thing',
  };
  test.each(['person', 'handle'] as const)(
    `waits for ${lock === null ? 'nothing' : waitsFor[lock]}, tried with the lock by %s`,
    async (by) => {
      const things = withThings();
      const { handles, portal } = things;
      const { services, tenant, context } = portal;
      const cookie = await signInByTwoSteps(portal);
      // With the time up, nobody could find out any more what the person has to prove themselves with.
      await services.authenticationMethods.list(ada.userId);
      tenant.requests.length = 0;
      const timeIsUp = new AbortController();
      portal.inEveryContext.deadline = timeIsUp.signal;
      const isInTheWay = lock === by;
      const tryIt = async () => {
        if (isInTheWay) timeIsUp.abort();
        const answer = await send(things, { cookie });
        expect(answer.status === 409).toBe(isInTheWay);
        if (isInTheWay) expect(tenant.requests).toEqual([]);
      };
      const thing = by === 'handle' ? (fields(handles).handle ?? handles.session) : undefined;
      await services.personLock.whileHeld(ada.userId, context.deadline, tryIt, thing);
    },
  );
});
