import { type RecordKindName } from '~/account-records/account-records';

/**
 * The records that a copy of a store may bring back: what was told of the past, and what keeps a deleted person from
 * coming back. Each is as true of the copy's time as it ever was.
 *
 * All others can do something: a link in a mail that was used since, an e-mail address or a deletion that was cancelled
 * since. So do jobs, which were done since, and portal sessions, which ended since: a copy brings back none of them.
 */
export const recordsThatComeBack: readonly RecordKindName[] = [
  'receipt',
  'minor-receipt',
  'not-me-report',
  'dismissed-attention',
  'dismissed-security-attention',
  'undo-answer',
  'deleted-account',
  // A link opens the account by it only while nobody has changed the account at the tenant, so it is used once all the same.
  'account-lock',
];

/** Besides records: what has ended or was used stays so. */
export const tablesThatComeBack: readonly string[] = [
  'account_records',
  'ended_auth0_sessions',
  'ended_users',
  'endings',
  'schema_version',
  'used_once',
];
