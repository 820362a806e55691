import { accountDeletion, deletionReminder } from '~/account-deletion/deletion-jobs.server';
import { accountLockKind } from '~/account-ending/account-lock.server';
import { type AccountRecords, type RecordKind } from '~/account-records/account-records';
import { ownActKind } from '~/activity/own-act';
import { readDeletedAccount } from '~/account-records/deleted-account';
import { dataExportKind } from '~/data-export/data-export';
import { makingKind } from '~/data-export/make-data-export.server';
import { packedPartKind } from '~/data-export/packed-part';
import { type JobKind } from '~/jobs/jobs';
import { createMailHandler } from '~/mail/durable-mailer.server';
import { listNotMeReports } from '~/not-me/not-me-reports.server';
import { readPendingDeletion } from '~/profile/pending-deletion.server';
import { readPendingEmail } from '~/profile/pending-email.server';
import { earlierAccessEnding } from '~/receipts/earlier-access-ending.server';
import { emailChangeFollowUp } from '~/receipts/follow-email-change.server';
import { enrolmentWatch } from '~/receipts/follow-enrolment.server';
import { passwordWatch } from '~/receipts/follow-password-change.server';
import { followUpHandler } from '~/receipts/follow-up.server';
import { accountLocking } from '~/receipts/lock-account.server';
import { openedEnrolmentKind } from '~/receipts/opened-enrolment';
import { allReceiptKinds } from '~/receipts/receipt';
import { undoAnswerKind } from '~/receipts/undo-answer';
import { allUndoFactsKinds } from '~/receipts/undo-facts';
import { dismissedSecurityAttentionKind } from '~/security/dismissed-attention.server';
import { dismissedAttentionKind } from '~/sessions/dismissed-attention.server';
import { endingWork } from '~/sessions/ending-work';

/** The kinds that a reader looks for. */
async function kindsReadBy(
  read: (records: AccountRecords) => Promise<unknown>,
): Promise<RecordKind<unknown>[]> {
  const kinds: RecordKind<unknown>[] = [];
  const note = <T>(kind: RecordKind<unknown>, found: T) => {
    kinds.push(kind);
    return Promise.resolve(found);
  };
  const records: Pick<AccountRecords, 'get' | 'list'> = {
    get: (_, kind) => note(kind, null),
    list: (_, kind) => note(kind, []),
  };
  await read(records as AccountRecords);
  return kinds;
}

/** Every kind of record that this release knows. */
export const recordKinds: readonly RecordKind<unknown>[] = [
  accountLockKind,
  dataExportKind,
  dismissedAttentionKind,
  dismissedSecurityAttentionKind,
  openedEnrolmentKind,
  ownActKind,
  packedPartKind,
  undoAnswerKind,
  ...allReceiptKinds,
  ...allUndoFactsKinds,
  ...(await kindsReadBy((records) => readDeletedAccount(records, ''))),
  ...(await kindsReadBy((records) => readPendingDeletion(records, ''))),
  ...(await kindsReadBy((records) => readPendingEmail(records, ''))),
  ...(await kindsReadBy((accountRecords) =>
    listNotMeReports({ accountRecords, now: Date.now }, ''),
  )),
];

/** Every kind of job that it knows. */
export const jobKinds: readonly JobKind<unknown>[] = [
  accountDeletion,
  accountLocking,
  deletionReminder,
  earlierAccessEnding,
  emailChangeFollowUp,
  endingWork,
  enrolmentWatch,
  makingKind,
  passwordWatch,
  createMailHandler({ deliver: () => Promise.resolve() }).kind,
  followUpHandler({} as Parameters<typeof followUpHandler>[0]).kind,
];
