import { type AccountEventKind } from '~/activity/account-event';

/**
 * Auth0's log event codes in the portal's own words (Auth0 docs, log event type codes). Exchanges
 * that failed, steps on the way to something and notices to the tenant's operators are left out: null.
 */
const kinds: Readonly<Record<string, AccountEventKind | null>> = {
  s: 'signed-in',
  scoa: 'signed-in',
  sens: 'signed-in',
  ssa: 'signed-in-silently',
  fsa: null,
  w: null,
  depnote: null,
  mfar: null,
  f: 'sign-in-failed',
  fp: 'sign-in-failed',
  fu: 'sign-in-failed',
  fc: 'sign-in-failed',
  fco: 'sign-in-failed',
  fcoa: 'sign-in-failed',
  fens: 'sign-in-failed',
  slo: 'signed-out',
  flo: null,
  ss: 'signed-up',
  fs: 'sign-up-failed',
  cs: null,
  cls: null,
  scp: 'password-changed',
  scpr: 'password-change-requested',
  fcp: 'password-change-failed',
  fcpr: 'password-change-failed',
  pwd_leak: 'password-leaked',
  signup_pwd_leak: 'password-leaked',
  reset_pwd_leak: 'password-leaked',
  sce: 'email-changed',
  fce: 'email-change-failed',
  sv: 'email-verified',
  svr: null,
  fv: null,
  fvr: null,
  scu: 'username-changed',
  fcu: 'username-change-failed',
  scpn: 'phone-changed',
  fcpn: 'phone-change-failed',
  gd_enrollment_complete: 'mfa-added',
  gd_start_enroll: null,
  gd_unenroll: 'mfa-removed',
  gd_user_delete: 'mfa-removed',
  gd_update_device_account: null,
  gd_auth_succeed: 'mfa-passed',
  gd_auth_failed: 'mfa-failed',
  gd_auth_rejected: 'mfa-failed',
  gd_otp_rate_limit_exceed: 'mfa-failed',
  gd_recovery_succeed: 'recovery-code-used',
  gd_recovery_failed: 'mfa-failed',
  gd_recovery_rate_limit_exceed: 'mfa-failed',
  sertft: 'access-renewed',
  ferrt: 'access-reused',
  srrt: 'access-ended',
  session_revoked: 'session-ended',
  limit_wc: 'blocked',
  limit_mu: 'blocked',
  limit_sul: 'blocked',
  ublkdu: 'unblocked',
  organization_member_added: 'organization-joined',
  si: 'invitation-accepted',
  fi: 'invitation-failed',
  sdu: 'deleted',
  fdu: null,
  sslo: null,
  fslo: null,
};

/** Events whose codes begin alike and say, further on, how they ended. */
const beginnings: readonly (readonly [string, AccountEventKind | null])[] = [
  ['gd_', null],
  ['oidc_backchannel_logout', null],
  ['connected_accounts_delete', 'connected-account-removed'],
  ['connected_accounts_', 'connected-account-added'],
  ['ciba_', 'access-granted'],
  ['limit_', 'blocked'],
];

/**
 * An application exchanged something for an access token: a code, a password, a passkey, a one-time code, another
 * token. What it was stands in the middle of the code; the first letter says whether it worked.
 */
const exchange = /^[sf](?:(?:dele|e)[a-z]+ft|ede|ecte)$/;

/** What an administrator or an application did to the account, by Auth0's words for the operation. */
const operations: readonly (readonly [RegExp, AccountEventKind])[] = [
  [/\bunlink/i, 'account-unlinked'],
  [/\blink/i, 'account-linked'],
];

/**
 * The kind of an event, or null for one that says nothing about the account. What is not known is `other`, so
 * that nothing of a new release of the service goes unseen.
 */
export function accountEventKind(
  code: string,
  description: string | null,
): AccountEventKind | null {
  if (Object.hasOwn(kinds, code)) return kinds[code] ?? null;
  if (exchange.test(code)) return code.startsWith('s') ? 'access-granted' : null;
  // A write through the Management API; the portal's own are among them.
  if (code === 'sapi')
    return (
      operations.find(([pattern]) => pattern.test(description ?? ''))?.[1] ??
      'changed-by-administrator'
    );
  if (/^(?:fapi|mgmt_api_read|api_limit)/.test(code)) return null;
  if (/^my_account_authentication_method_/.test(code)) return ownMethodKind(code, description);
  const beginning = beginnings.find(([start]) => code.startsWith(start));
  if (beginning === undefined) return 'other';
  return /fail|reject|error|start|request/i.test(code.slice(beginning[0].length))
    ? null
    : beginning[1];
}

/** One code for everything that a person does to their own sign-in methods. */
function ownMethodKind(code: string, description: string | null): AccountEventKind | null {
  if (!code.endsWith('_succeeded')) return null;
  return /delet|remov|unenrol/i.test(description ?? '') ? 'mfa-removed' : 'mfa-added';
}
