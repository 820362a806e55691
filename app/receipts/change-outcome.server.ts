import {
  type RequestServices,
  sendDeletionRequest,
} from '~/account-deletion/send-deletion-request.server';
import { z } from 'zod';
import { type AccountRecords, type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type Account, type AccountDirectory, type AccountPatch } from '~/profile/account';
import { readPendingDeletion } from '~/profile/pending-deletion.server';
import { readPendingEmail } from '~/profile/pending-email.server';
import { hasPatch } from '~/profile/profile-form';
import { readAccountNow } from '~/profile/read-account-now.server';
import { type AuthenticationMethods, type MethodList } from '~/security/authentication-methods';
import { requireCurrent } from '~/tenant-calls/result';
import { type ChangeEvidence } from './change-evidence';
import { goneFrom, type GoneServices, listWhatWent } from './list-what-went.server';

/** As much as counts here of the record that `app/data-export/` keeps, which knows of receipts and not they of it. */
const askedCopyKind: RecordKind<{ askedAt: Date }> = {
  name: 'data-export',
  schema: z.object({ askedAt: storedDate }),
};

export interface OutcomeServices extends GoneServices {
  accountRecords: Pick<AccountRecords, 'get'>;
  accounts: Pick<AccountDirectory, 'get' | 'purge'>;
  authenticationMethods: Pick<AuthenticationMethods, 'list' | 'forgetBrowsers'>;
  portalSessionStore: Pick<PortalSessionStore, 'deleteByUser' | 'deleteByMembership'>;
  /** Epoch milliseconds. */
  now: () => number;
}

/**
 * - `made`: the account is as the change makes it
 * - `not-made`: it is as it was before
 * - `partly`: a part of it is made
 * - `not-known`: it is neither, as something else has changed since, or nothing tells
 */
export type ChangeOutcome = 'made' | 'not-made' | 'partly' | 'not-known';

/**
 * What came of a change, as the tenant says by now.
 *
 * @throws {TenantError} where it does not say for now; {StoreUnavailableError}
 */
export async function readChangeOutcome(
  services: OutcomeServices,
  userId: string,
  evidence: ChangeEvidence,
  signal: AbortSignal,
): Promise<ChangeOutcome> {
  const { accountRecords, accounts, authenticationMethods } = services;
  switch (evidence.in) {
    case 'remembered-browsers':
      await authenticationMethods.forgetBrowsers(userId, { signal, priority: 'act' });
      return 'made';
    case 'pending-email': {
      const pending = await readPendingEmail(accountRecords, userId);
      const isWaiting = pending?.newEmail === evidence.email;
      if (isWaiting === evidence.isWaiting) return 'made';
      // One that waits no more may have been confirmed since.
      return isWaiting ? 'not-made' : 'not-known';
    }
    case 'pending-deletion': {
      const pending = await readPendingDeletion(accountRecords, userId);
      return (pending?.number === evidence.number) === evidence.isWaiting ? 'made' : 'not-made';
    }
    case 'requested-deletion': {
      const pending = await readPendingDeletion(accountRecords, userId);
      return pending?.number === evidence.number ? 'made' : 'not-made';
    }
    case 'data-export': {
      const asked = await accountRecords.get(userId, askedCopyKind, 'latest');
      return asked !== null && asked.value.askedAt >= evidence.since ? 'made' : 'not-made';
    }
    case 'no-doubt':
      return 'made';
    case 'removed-method':
    case 'renamed-method':
    case 'added-method':
    case 'recovery-code': {
      const options = { signal, priority: 'act', isAnew: true } as const;
      return inMethods(evidence, requireCurrent(await authenticationMethods.list(userId, options)));
    }
    case 'removed-access':
    case 'disconnected-account':
    case 'left-organization':
      return goneFrom(await listWhatWent(services, userId, evidence, signal));
    default: {
      const account = await readAccountNow(accounts, userId, { signal });
      return account === null ? 'not-known' : inAccount(evidence, account);
    }
  }
}

type EvidenceIn<Place> = Extract<ChangeEvidence, { in: Place }>;

function inMethods(
  evidence: EvidenceIn<'removed-method' | 'renamed-method' | 'added-method' | 'recovery-code'>,
  { methods, unreadableCount }: MethodList,
): ChangeOutcome {
  // What cannot be read may be the very method.
  const whereMissing = <T>(outcome: T) => (unreadableCount === 0 ? outcome : 'not-known');
  if (evidence.in === 'added-method') {
    const isNew = methods.some(
      ({ id, kind, isConfirmed }) =>
        isConfirmed && kind === evidence.kind && !evidence.before.includes(id),
    );
    return isNew ? 'made' : whereMissing('not-made');
  }
  if (evidence.in === 'recovery-code') {
    const code = methods.find(({ kind, isConfirmed }) => kind === 'recovery-code' && isConfirmed);
    const isAsBefore =
      code?.id === evidence.id && code.addedAt?.getTime() === evidence.addedAt?.getTime();
    return code === undefined || isAsBefore ? 'not-known' : whereMissing('made');
  }
  const method = methods.find(({ id }) => id === evidence.id);
  if (evidence.in === 'removed-method')
    return method === undefined ? whereMissing('made') : 'not-made';
  return method === undefined ? 'not-known' : between(evidence, method.name);
}

function inAccount(
  evidence: EvidenceIn<'email' | 'username' | 'profile' | 'linked-sign-in' | 'unlinked-sign-in'>,
  account: Account,
): ChangeOutcome {
  switch (evidence.in) {
    case 'email': {
      const email = account.email?.toLowerCase() ?? null;
      if (email !== evidence.to) return between(evidence, email);
      // One that was there before is only confirmed by the change.
      if (account.emailVerified) return 'made';
      return evidence.from === email ? 'not-made' : 'not-known';
    }
    case 'username':
      return between(evidence, account.username);
    case 'profile':
      if (hasPatch(account, toPatch(evidence.after))) return 'made';
      return hasPatch(account, toPatch(evidence.before)) ? 'not-made' : 'not-known';
    default: {
      const { provider, providerUserId } = evidence;
      const isThere = account.identities.some(
        (one) => one.provider === provider && one.userId === providerUserId,
      );
      const isHidden = account.identities.some(({ userId }) => userId === null);
      if (!isThere && isHidden) return 'not-known';
      return isThere === (evidence.in === 'linked-sign-in') ? 'made' : 'not-made';
    }
  }
}

/** Where the account has neither, it was changed again since. */
function between(
  { from, to }: { from: string | null; to: string },
  now: string | null,
): ChangeOutcome {
  if (now === to) return 'made';
  return now === from ? 'not-made' : 'not-known';
}

function toPatch({ attributes, userMetadata }: EvidenceIn<'profile'>['after']): AccountPatch {
  return { ...attributes, userMetadata };
}

/**
 * Does what belongs to a change that was made, where whoever made it was cut off before that. It may be called again.
 *
 * @throws {TenantError}; {StoreUnavailableError}
 */
export async function completeChange(
  services: OutcomeServices & Pick<RequestServices, 'mail' | 'translator'>,
  userId: string,
  evidence: ChangeEvidence,
  signal: AbortSignal,
): Promise<void> {
  const { accounts, accountRecords, authenticationMethods, portalSessionStore, now } = services;
  if (evidence.in === 'requested-deletion') {
    const pending = await readPendingDeletion(accountRecords, userId);
    // Nobody is asked for what was withdrawn meanwhile.
    if (pending?.number === evidence.number)
      await sendDeletionRequest(services, { userId, deletion: pending, ...evidence });
  }
  if (evidence.in === 'removed-method' && evidence.isSecondFactor)
    await authenticationMethods.forgetBrowsers(userId, { signal, priority: 'act' });
  if (evidence.in === 'left-organization') {
    const { issuer, id: organizationId } = evidence;
    await portalSessionStore.deleteByMembership({ issuer, userId, organizationId });
  }
  if (evidence.in !== 'linked-sign-in') return;
  const { issuer, provider, providerUserId } = evidence;
  const secondUserId = `${provider}|${providerUserId}`;
  await accounts.purge(secondUserId);
  await portalSessionStore.deleteByUser({ issuer, userId: secondUserId, endedAt: now() });
}
