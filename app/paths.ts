/** Every address of the portal. Links, redirects and forms take theirs from here. */
export const paths = {
  home: '/',
  login: '/auth/login',
  callback: '/auth/callback',
  linkCallback: '/auth/link/callback',
  signInAgain: '/auth/sign-in-again',
  logout: '/auth/logout',
  signedOut: '/auth/signed-out',
  backchannelLogout: '/auth/backchannel-logout',
  /** Answers a probe of the doctor, and nobody else. */
  clientAddress: '/auth/client-address',
  account: '/account',
  confirmCode: '/account/confirm-code',
  profile: '/account/profile',
  profileEmail: '/account/profile/email',
  pendingEmail: '/account/profile/email/pending',
  /** Seen signed out too. */
  emailChanged: '/email-changed',
  profileUsername: '/account/profile/username',
  security: '/account/security',
  password: '/account/security/password',
  newPassword: '/account/security/password/new',
  sessions: '/account/sessions',
  endSessions: '/account/sessions/end',
  endOtherSessions: '/account/sessions/end-others',
  applications: '/account/applications',
  activity: '/account/activity',
  activityCsv: '/account/activity/csv',
  organizations: '/account/organizations',
  connectedAccounts: '/account/applications/connected',
  data: '/account/data',
  lockAccount: '/account/data/lock',
  /** Seen signed out. */
  accountLocked: '/account-locked',
  askForData: '/account/data/ask',
  downloadData: '/account/data/download',
  receipts: '/account/receipts',
  accountPreferences: '/account/preferences',
  recoveryCode: '/account/security/recovery-code',
  newRecoveryCode: '/account/security/recovery-code/new',
  recoveryCodeFile: '/account/security/recovery-code/file',
  addMethod: '/account/security/methods/add',
  rememberedBrowsers: '/account/security/remembered-browsers',
  signIns: '/account/security/sign-ins',
  linkSignIn: '/account/security/sign-ins/link',
  continueLinking: '/account/security/sign-ins/link/continue',
  confirmLinking: '/account/security/sign-ins/link/confirm',
  addPasskey: '/account/security/passkeys/add',
  deleteAccount: '/account/data/delete',
  pendingDeletion: '/account/data/delete/pending',
  /** Where the language and appearance of any page are chosen. */
  preferences: '/preferences',
  healthz: '/healthz',
  readyz: '/readyz',
} as const;

/** Where a mailed link leads that proves a new e-mail address. */
export function confirmEmailPath(token: string): string {
  return `${paths.profileEmail}/confirm/${encodeURIComponent(token)}`;
}

/** The fragment under which a page shows the result of what was just done. */
export const resultFragment = 'result';

/** The sign-in address that brings the person back to `returnTo`, a path of this portal. */
export function loginPath(
  options: {
    returnTo?: string;
    prompt?: 'login';
    /** How well the person is to prove who they are; `auth/freshness.ts` tells the levels. */
    level?: 'routine' | 'recent' | 'strong';
    /** What an access token of the tenant's My Account API is wanted for, where it is for that only. */
    myAccountUse?: 'methods' | 'connected-accounts';
  } = {},
): string {
  const query = new URLSearchParams();
  if (options.returnTo !== undefined) query.set('returnTo', options.returnTo);
  if (options.prompt !== undefined) query.set('prompt', options.prompt);
  if (options.level !== undefined && options.level !== 'routine') query.set('level', options.level);
  if (options.myAccountUse !== undefined) query.set('for', options.myAccountUse);
  return query.size === 0 ? paths.login : `${paths.login}?${query.toString()}`;
}

/**
 * The page that asks the person to sign in again before an act, and leads back to `returnTo` afterwards; to `cancelTo`
 * whoever does not want to, where `returnTo` cannot be seen without.
 */
export function signInAgainPath(
  returnTo: string,
  level: 'recent' | 'strong',
  cancelTo: string | null = null,
): string {
  const query = new URLSearchParams({ returnTo, level });
  if (cancelTo !== null) query.set('cancelTo', cancelTo);
  return `${paths.signInAgain}?${query.toString()}`;
}

/** The page that takes a code which was mailed to the person, and leads back as `signInAgainPath` does. */
export function confirmCodePath(returnTo: string, cancelTo: string | null = null): string {
  const query = new URLSearchParams({ returnTo });
  if (cancelTo !== null) query.set('cancelTo', cancelTo);
  return `${paths.confirmCode}?${query.toString()}`;
}

/** What a browser sees that was signed out here; a new sign-in goes on at `returnTo`, where there is one. */
export function signedOutPath(returnTo: string | null = null): string {
  return returnTo === null
    ? paths.signedOut
    : `${paths.signedOut}?${new URLSearchParams({ returnTo }).toString()}`;
}

/** The page of one session. */
export function sessionPath(handle: string): string {
  return `${paths.sessions}/${encodeURIComponent(handle)}`;
}

/** Where a person says of a session that it was not theirs. */
export function notMePath(handle: string): string {
  return `${sessionPath(handle)}/not-me`;
}

/** In the address of a report, says that it is found in the store. */
export const storedReport = 'report';

/**
 * What was done about a session that was not the person's. Where the store did not take the report, `record` is
 * the report itself, as `NotMeRecords` seals it.
 */
export function notMeReportPath(handle: string, record: string = storedReport): string {
  return `${sessionPath(handle)}/not-me/${encodeURIComponent(record)}`;
}

/** The same, as a receipt to keep. */
export function receiptPath(handle: string, record: string): string {
  return `${notMeReportPath(handle, record)}/receipt`;
}

/** The fragment of one session in the list. */
export function sessionFragment(handle: string): string {
  return `session-${handle}`;
}

/** The activity, by a query of `writeActivityQuery`. */
export function activityPath(query: string): string {
  return `${paths.activity}${query}`;
}

/** The same as a file. */
export function activityCsvPath(query: string): string {
  return `${paths.activityCsv}${query}`;
}

/**
 * The page of one event. The query is that of the list it stands in: it says in which part of the log the event is
 * looked for, and where the way back leads.
 */
export function activityEventPath(handle: string, query: string): string {
  return `${paths.activity}/${encodeURIComponent(handle)}${query}`;
}

/** The file with all data of a person, for as long as the pass from its form is good. */
export function dataFilePath(pass: string): string {
  return `${paths.data}/file/${encodeURIComponent(pass)}`;
}

/** The receipt of a change, by its number. */
export function changeReceiptPath(number: string): string {
  return `${paths.receipts}/${encodeURIComponent(number)}`;
}

/** Where somebody says of a change that it wasn't them, by the token of a mail. */
export function undoPath(token: string): string {
  return `/undo/${token}`;
}

/** The page of one authentication method; passkeys have addresses of their own. */
export function methodPath(handle: string, { isPasskey = false } = {}): string {
  return `${paths.security}/${isPasskey ? 'passkeys' : 'methods'}/${encodeURIComponent(handle)}`;
}

/** Asks whether a method of this kind is to be set up. */
export function setUpMethodPath(kind: string): string {
  return `${paths.addMethod}/${encodeURIComponent(kind)}`;
}

/** Where the proof is asked for that somebody has what they set up here. */
export function enrolmentPath(kind: string, id: string): string {
  return `${setUpMethodPath(kind)}/${encodeURIComponent(id)}`;
}

/** A passkey that is being added, by the id of its set-up. */
export function passkeySetUpPath(id: string): string {
  return `${paths.addPasskey}/${encodeURIComponent(id)}`;
}

/** Asks whether the method is to be removed. */
export function removeMethodPath(handle: string, options: { isPasskey?: boolean } = {}): string {
  return `${methodPath(handle, options)}/remove`;
}

/** The page of one of the sign-ins that lead to the account. */
export function signInPath(handle: string): string {
  return `${paths.signIns}/${encodeURIComponent(handle)}`;
}

/** Asks whether a sign-in of this connection is to be linked. */
export function linkSignInPath(connection: string): string {
  return `${paths.linkSignIn}?${new URLSearchParams({ connection }).toString()}`;
}

/** Asks whether it is to be unlinked. */
export function unlinkPath(handle: string): string {
  return `${signInPath(handle)}/unlink`;
}

/** What became of a deletion, also for whoever is signed out, by a token of `DeletionLinks`. */
export function deletedPath(token: string): string {
  return `/account-deleted/${token}`;
}

/** The page of one of the person's organizations. */
export function organizationPath(handle: string): string {
  return `${paths.organizations}/${encodeURIComponent(handle)}`;
}

/** Asks whether the person wants to leave it. */
export function leaveOrganizationPath(handle: string): string {
  return `${organizationPath(handle)}/leave`;
}

/** The page of an application that has something of the person's account. */
export function applicationPath(handle: string): string {
  return `${paths.applications}/${encodeURIComponent(handle)}`;
}

/** Asks whether its access is to be removed. */
export function removeApplicationPath(handle: string): string {
  return `${applicationPath(handle)}/remove`;
}

/** The page that asks before an account elsewhere is disconnected. */
export function disconnectPath(handle: string): string {
  return `${paths.connectedAccounts}/${encodeURIComponent(handle)}/disconnect`;
}
