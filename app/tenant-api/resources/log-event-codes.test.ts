import { describe, expect, test } from 'vitest';
import { accountEventKinds } from '~/activity/account-event';
import { accountEventKind } from './log-event-codes';

describe('an event code of Auth0', () => {
  test.each([
    ['s', null, 'signed-in'],
    ['fp', 'Wrong email or password.', 'sign-in-failed'],
    ['scp', null, 'password-changed'],
    ['scpr', null, 'password-change-requested'],
    ['sce', null, 'email-changed'],
    ['gd_enrollment_complete', null, 'mfa-added'],
    ['gd_unenroll', null, 'mfa-removed'],
    ['ferrt', null, 'access-reused'],
    ['limit_mu', null, 'blocked'],
    ['pwd_leak', null, 'password-leaked'],
    ['sapi', 'Link a User Account', 'account-linked'],
    ['sapi', 'Unlink a User Identity', 'account-unlinked'],
    ['sapi', 'Update a User', 'changed-by-administrator'],
    ['sapi', null, 'changed-by-administrator'],
    ['my_account_authentication_method_succeeded', 'Delete method', 'mfa-removed'],
    ['my_account_authentication_method_succeeded', null, 'mfa-added'],
    ['ssa', null, 'signed-in-silently'],
    ['organization_member_added', null, 'organization-joined'],
    ['connected_accounts_connection_succeeded', null, 'connected-account-added'],
    ['connected_accounts_delete_succeeded', null, 'connected-account-removed'],
    ['something_new', null, 'other'],
    ['constructor', null, 'other'],
    ['__proto__', null, 'other'],
  ])('%s (%s) is %s', (code, description, kind) => {
    expect(accountEventKind(code, description)).toBe(kind);
    expect(accountEventKinds).toContain(kind);
  });

  test.each([
    'fsa',
    'w',
    'depnote',
    'fapi',
    'mgmt_api_read',
    'gd_new_release_event',
    'connected_accounts_failed',
    'connected_accounts_delete_failed',
    'my_account_authentication_method_failed',
    'oidc_backchannel_logout_succeeded',
  ])('%s says nothing to the person', (code) => {
    expect(accountEventKind(code, null)).toBeNull();
  });
});
