import { type AccountRecords } from '~/account-records/account-records';
import {
  type AllAccessServices,
  endAllAccess,
  mayEndLater,
} from '~/account-ending/end-all-access.server';
import { putDeletedAccount, readDeletedAccount } from '~/account-records/deleted-account';
import { type PersonLock } from '~/cache/person-lock.server';
import { seconds } from '~/durations';
import { type Translators } from '~/i18n/translate';
import { type Jobs } from '~/jobs/jobs';
import { type Mailer } from '~/mail/mailer';
import {
  type Account,
  type AccountDirectory,
  type AccountReading,
  deletionScopes,
} from '~/profile/account';
import {
  type PendingDeletion,
  putPendingDeletion,
  readPendingDeletion,
  removePendingDeletion,
} from '~/profile/pending-deletion.server';
import { readAccountNow } from '~/profile/read-account-now.server';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type GrantedScopes } from '~/tenant-calls/granted-scopes';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type DeletionJob, scheduleDeletion } from './deletion-jobs.server';
import { deletionDoneMail } from './deletion-mails.server';
import { holdDeletionBack, type HoldingServices } from './hold-deletion-back.server';
import { erasePerson, type ErasingServices } from './erase-person.server';

export interface DeletionServices
  extends ErasingServices, AllAccessServices, Omit<HoldingServices, 'accountRecords'> {
  accountRecords: AccountRecords;
  accounts: Pick<AccountDirectory, 'get' | 'delete'>;
  grantedScopes: Pick<GrantedScopes, 'has'>;
  jobs: Pick<Jobs, 'schedule'>;
  /** Null where no mail can be sent. */
  mail: Mailer | null;
  translator: Translators;
  /** Whether the operator lets people delete their accounts, and so take that back. */
  isOffered: boolean;
  personLock: PersonLock;
  portalSessionStore: PortalSessionStore;
}

/** How long the calls that end all access wait for their turns; another attempt goes on with what is left. */
const accessMs = seconds(80);

/** What an attempt came to: `none` where the deletion was taken back, is not due yet, or is held back and told of. */
export type DeletionOutcome = 'deleted' | 'none';

/**
 * Deletes an account whose owner asked for it, and all that the portal keeps of them. Each step may be repeated: where an
 * attempt is cut off, the next one goes through all of them. Whatever the tenant answers, only a reading anew says that
 * the account is gone, be it by somebody else's doing; and an account that began after the deletion was asked for is
 * another one, and is left alone.
 *
 * @throws {TenantError} where the account cannot be deleted for now; {StoreUnavailableError}
 */
export async function carryOutDeletion(
  services: DeletionServices,
  job: DeletionJob,
  signal: AbortSignal,
): Promise<DeletionOutcome> {
  const { issuer, userId, number } = job;
  const { accountRecords, accounts, now } = services;
  const asked = await readPendingDeletion(accountRecords, userId);
  if (asked?.number !== number) return finishErasure(services, { issuer, userId, number });
  if (asked.dueAt === null) return 'none';
  if (asked.dueAt.getTime() > now()) {
    await scheduleDeletion(services.jobs, userId, { ...asked, dueAt: asked.dueAt });
    return 'none';
  }
  const before = await readAccountNow(services.accounts, userId, { signal });
  const isSuccessor = before !== null && isLater(before, asked);
  if (isSuccessor && asked.begunAt === null) {
    // The account was deleted by somebody else, and its owner has a new one, of which nobody asked this.
    await removePendingDeletion(accountRecords, userId);
    return 'none';
  }
  let left = before;
  if (before !== null && !isSuccessor) {
    await requirePermission(services);
    const { dueAt } = asked;
    if (asked.begunAt === null && (await holdDeletionBack(services, job, { dueAt, signal })))
      return 'none';
    const isBegun = await begin(services, { userId, number, account: before }, signal);
    if (!isBegun) return 'none';
    await endAccess(services, { issuer, userId }, signal);
    await accounts.delete(userId, { signal });
    left = await readAccountNow(services.accounts, userId, { signal });
    if (left !== null && !isLater(left, asked))
      throw new TenantError('unavailable', 'The account is still there after its deletion.');
  }
  const endedAt = await leaveTombstone(services, { userId, number, successor: left });
  await tellDone(services, userId, number);
  await erasePerson(services, { issuer, userId, endedAt });
  return 'deleted';
}

/**
 * While the account is still there to list what lets somebody in. What the tenant has taken and lists yet goes with the
 * account.
 *
 * @throws {TenantError} where another try may end what this one has left.
 */
async function endAccess(
  services: DeletionServices,
  person: { issuer: string; userId: string },
  signal: AbortSignal,
): Promise<void> {
  const deadlineAt = services.now() + accessMs;
  const left = Object.entries(await endAllAccess(services, person, { signal, deadlineAt })).filter(
    ([, reason]) => reason !== 'still-listed',
  );
  if (mayEndLater(Object.fromEntries(left)))
    throw new TenantError('unavailable', 'Access to an account has not ended yet.');
}

/**
 * Before anything is erased, so that nothing comes back. An attempt that was cut off after it has told when the account
 * was gone. Up to when something is the deleted account's, in epoch milliseconds.
 */
async function leaveTombstone(
  { accountRecords, now }: DeletionServices,
  { userId, number, successor }: { userId: string; number: string; successor: Account | null },
): Promise<number> {
  const known = await readDeletedAccount(accountRecords, userId);
  if (known?.number === number) return known.deletedAt.getTime();
  const beganAt = successor?.createdAt?.getTime() ?? Infinity;
  const deletedAt = new Date(Math.min(now(), beganAt - 1));
  const returnedAt = successor === null ? null : new Date(now());
  await putDeletedAccount(accountRecords, userId, { number, deletedAt, returnedAt });
  return deletedAt.getTime();
}

/** Goes on with a deletion whose record is erased already; nothing is left to do for one that was taken back. */
async function finishErasure(
  services: DeletionServices,
  { issuer, userId, number }: DeletionJob,
): Promise<DeletionOutcome> {
  const deleted = await readDeletedAccount(services.accountRecords, userId);
  if (deleted?.number !== number) return 'none';
  if (deleted.returnedAt === null)
    await erasePerson(services, { issuer, userId, endedAt: deleted.deletedAt.getTime() });
  return 'deleted';
}

/** Whether the account is another one with the same user id, which began once the deletion was asked for. */
function isLater(account: AccountReading | null, { accountCreatedAt, askedAt }: PendingDeletion) {
  const createdAt = account?.createdAt ?? null;
  if (createdAt === null) return false;
  return accountCreatedAt === null
    ? createdAt.getTime() > askedAt.getTime()
    : createdAt.getTime() !== accountCreatedAt.getTime();
}

/** Before anything is ended: without the scope, the person would lose all access to an account that stays. */
async function requirePermission({ grantedScopes, isOffered }: DeletionServices): Promise<void> {
  if (!isOffered)
    throw new TenantError('not_permitted', 'The operator has turned deletions off meanwhile.');
  if ((await grantedScopes.has('delete_user', deletionScopes)) === false)
    throw new TenantError('not_permitted', 'The portal may not delete accounts.');
}

/**
 * From here on the deletion is not taken back; false where it was before. Whoever has become a confirmed address since it
 * was asked for hears of it too.
 */
async function begin(
  { accountRecords, now, personLock }: DeletionServices,
  { userId, number, account }: { userId: string; number: string; account: AccountReading },
  signal: AbortSignal,
): Promise<boolean> {
  const held = await personLock.whileHeld(userId, signal, async () => {
    const asked = await readPendingDeletion(accountRecords, userId);
    if (asked?.number !== number) return false;
    const current = account.emailVerified && account.email !== null ? [account.email] : [];
    const addresses = [...new Set([...asked.addresses, ...current])];
    const begunAt = asked.begunAt ?? new Date(now());
    await putPendingDeletion(accountRecords, userId, { ...asked, addresses, begunAt });
    return true;
  });
  if (held === null) throw new TenantError('timeout', 'An act of the person is still under way.');
  return held.value;
}

/** Before the addresses are erased. Under the same key, a mail is sent once. */
async function tellDone(
  { accountRecords, mail, translator }: DeletionServices,
  userId: string,
  number: string,
): Promise<void> {
  const asked = await readPendingDeletion(accountRecords, userId);
  if (mail === null || asked === null) return;
  for (const to of asked.addresses)
    await mail.send(
      JSON.stringify(['deleted', number, to.toLowerCase()]),
      userId,
      deletionDoneMail(translator, asked, to),
    );
}
