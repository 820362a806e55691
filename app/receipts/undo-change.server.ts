import {
  withdrawDeletionRequest,
  type WithdrawalServices,
} from '~/account-deletion/withdraw-deletion-request.server';
import { keepingLocks, readLock } from '~/account-ending/account-lock.server';
import { type AccountRecords } from '~/account-records/account-records';
import { type PasswordMailServices, sendPasswordMail } from '~/not-me/send-password-mail.server';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type AccountDirectory } from '~/profile/account';
import { cancelPendingDeletion, readPendingDeletion } from '~/profile/pending-deletion.server';
import { readPendingEmail, removePendingEmail } from '~/profile/pending-email.server';
import { type AllAccess } from '~/security/all-access';
import { type AuthenticationMethods } from '~/security/authentication-methods';
import { type EndingLog } from '~/sessions/ending-log';
import { listBeforeEnding, rememberEndings } from '~/sessions/remember-endings.server';
import { type SessionRepository } from '~/sessions/session-repository';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type ChangeRequest, type Changes } from './changes';
import { recallSession, reportSession, type ReportServices } from './report-session.server';
import { updateReceipt } from './receipts.server';
import { restoreEmail, restoreUsername } from './restore-identifiers.server';
import { readUndoAnswer, type UndoAnswer, undoAnswerKind } from './undo-answer';
import { listEmailUndoFacts, removeUndoFacts } from './undo-facts';
import { type UndoSubject } from './undo-links.server';
import { readUndoable, type UndoableChange } from './undoable-change.server';

export interface UndoServices extends PasswordMailServices, ReportServices, WithdrawalServices {
  accounts: AccountDirectory;
  accountRecords: AccountRecords;
  allAccess: AllAccess;
  authenticationMethods: Pick<AuthenticationMethods, 'forgetBrowsers'>;
  changes: Changes;
  /** Says whether there was a file to remove. @throws {StoreUnavailableError} */
  dataExports: { remove: (userId: string) => Promise<boolean> };
  directory: Pick<SessionRepository, 'getCached' | 'list'>;
  endings: Pick<EndingLog, 'record'>;
  portalSessionStore: Pick<PortalSessionStore, 'deleteByUser'>;
  tenant: () => Promise<{ issuer: string }>;
}

/**
 * Unlocks an account that was locked, removes a file with all data of the person, makes a new address that waits for its
 * link void, brings back the address or user name that the change took away, signs out every browser and application,
 * has browsers forgotten and a mail for a new password sent, in this order; and leaves a receipt of its own. Once done
 * it cannot be done again; one that failed can be, and each of its steps may be repeated.
 *
 * With nothing done: `over` for a change that cannot be answered (any more), `under-way` where somebody else is just
 * answering it, `kept-locked` where a locked account was changed since, by whoever runs the service as far as anybody knows.
 *
 * @throws {TenantError} where the address could not be brought back for now, or nobody was signed out.
 */
export async function undoChange(
  services: UndoServices,
  subject: UndoSubject,
  request: Omit<ChangeRequest, 'userId'>,
  options: CallOptions & { signal: AbortSignal },
): Promise<UndoAnswer | 'over' | 'under-way' | 'kept-locked'> {
  const { userId, number } = subject;
  const { accountRecords, changes, personLock } = services;
  const undo = async () => {
    const found = await readUndoable(services, subject);
    if (found === null) return 'over';
    const { emailChange, lock } = found;
    const isLock = found.receipt.change.kind === 'account-locked';
    const state = lock && (await readLock(services, { userId, number: lock }, options));
    if (isLock && state === 'changed') return 'kept-locked';
    const isUnlocked = isLock || state === 'as-locked';
    if (emailChange !== null) await forgetLaterAddresses(services, { userId, number: emailChange });
    const change = { kind: isLock ? 'account-unlocked' : 'change-undone', number } as const;
    const opened = isUnlocked ? lock : null;
    const answers = [...new Set([number, emailChange ?? number, opened ?? number])];
    const answerIt = async () => {
      // Before all else: whoever signs in from now on is signed out again by what follows.
      if (state === 'as-locked') await services.accounts.setBlocked(userId, false, options);
      const secured = keepingLocks(services, userId, options, () =>
        secure(services, { userId, ...found, isUnlocked }, options),
      );
      const answer = await (state === 'as-locked' ? afterUnlocking(secured) : secured);
      for (const answered of answers)
        await accountRecords.put(userId, undoAnswerKind, answered, answer);
      return answer;
    };
    // One that was cut off before its link was used up has done, and told, all the same.
    const value =
      (await readUndoAnswer(accountRecords, userId, number)) ??
      (await changes.carryOut({ ...request, userId }, change, answerIt)).value;
    for (const answered of answers) {
      await updateReceipt(services, userId, answered, () => ({ state: 'undone' }));
      await removeUndoFacts(accountRecords, userId, answered);
    }
    return value;
  };
  const held = await personLock.whileHeld(userId, options.signal, undo, 'change-undo');
  return held === null ? 'under-way' : held.value;
}

/** The account is open by then, which has to be told of though the rest was refused for good. */
async function afterUnlocking<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    throw new TenantError('unavailable', `Once the account was unlocked: ${error.message}`);
  }
}

async function secure(
  services: UndoServices,
  {
    userId,
    facts,
    receipt,
    username,
    isUnlocked,
  }: { userId: string; isUnlocked: boolean } & UndoableChange,
  options: CallOptions & { signal: AbortSignal },
): Promise<UndoAnswer> {
  const { allAccess, authenticationMethods, now, portalSessionStore, tenant } = services;
  // Before the address is changed, which ends sessions by itself.
  const sessions = await listBeforeEnding(services, userId, options);
  const isDeletionCancelled = await cancelDeletion(services, userId, options.signal);
  const isDataExportRemoved = await services.dataExports.remove(userId);
  const isPendingEmailCancelled = await forgetPendingEmail(services, userId, options.signal);
  // Before the rest, so that the mail for a new password goes to the person's own mailbox.
  const isEmailRestored = await restoreEmail(services, userId, facts, options);
  const isUsernameRestored = await restoreUsername(services, userId, username, options);
  // Whoever unlocks an account may well be who locked it: their session is none to report.
  const sessionId = receipt.change.kind === 'account-locked' ? null : facts.auth0SessionId;
  const session = await recallSession(services, userId, sessionId);
  await allAccess.revoke(userId, options);
  await rememberEndings(services, userId, { sessions, by: 'undo' });
  const { issuer } = await tenant();
  await portalSessionStore.deleteByUser({ issuer, userId, endedAt: now() });
  const forgotten = await toResult(authenticationMethods.forgetBrowsers(userId, options));
  const password = await sendPasswordMail(
    services,
    { userId, email: facts.previousEmail },
    options,
  );
  if (sessionId !== null)
    await reportSession(services, userId, { sessionId, session, receipt, password });
  return {
    at: new Date(now()),
    isPendingEmailCancelled,
    isDeletionCancelled,
    isEmailRestored,
    restoredEmail: isEmailRestored === true ? facts.previousEmail : null,
    isUsernameRestored,
    isDataExportRemoved,
    areBrowsersForgotten: forgotten.isKnown,
    passwordMailedTo: password.outcome === 'sent' ? (password.to ?? '•') : null,
    reportedSession: sessionId,
    isUnlocked,
  };
}

/** Takes back a deletion that waits, which whoever is to be shut out may have asked for; false where none does. */
async function cancelDeletion(
  services: UndoServices,
  userId: string,
  signal: AbortSignal,
): Promise<boolean> {
  const { accountRecords, personLock } = services;
  const held = await personLock.whileHeld(userId, signal, async () => {
    const pending = await readPendingDeletion(accountRecords, userId);
    if (pending !== null) await withdrawDeletionRequest(services, userId, pending);
    return cancelPendingDeletion(accountRecords, userId);
  });
  if (held === null) throw new TenantError('unavailable', 'An act of the account is under way.');
  return held.value !== null;
}

/** Makes the link of a change of address dead, which whoever is to be shut out may have asked for; false where none is. */
async function forgetPendingEmail(
  { accountRecords, personLock }: UndoServices,
  userId: string,
  signal: AbortSignal,
): Promise<boolean> {
  const forget = async () => {
    const pending = await readPendingEmail(accountRecords, userId);
    await removePendingEmail(accountRecords, userId);
    return pending !== null;
  };
  // A confirmation that is under way comes first: its own mail answers it.
  const held = await personLock.whileHeld(userId, signal, forget);
  if (held === null) throw new TenantError('unavailable', 'An act of the account is under way.');
  return held.value;
}

/** Whoever had the account chose the addresses that came after: once the one before is back, theirs do not come back. */
async function forgetLaterAddresses(
  { accountRecords }: UndoServices,
  { userId, number }: UndoSubject,
): Promise<void> {
  const all = await listEmailUndoFacts(accountRecords, userId);
  const answeredAt = all.find(({ id }) => id === number)?.writtenAt;
  const isLater = ({ id, writtenAt }: (typeof all)[number]) =>
    id !== number && answeredAt && writtenAt >= answeredAt;
  for (const { id } of all.filter(isLater)) await removeUndoFacts(accountRecords, userId, id);
}
