import { redirect } from '@remix-run/node';
import { z } from 'zod';
import {
  type DeletionConfirmation,
  deletionConfirmation,
  isConfirmed,
} from '~/account-deletion/deletion-confirmation';
import { scheduleDeletion } from '~/account-deletion/deletion-jobs.server';
import {
  organizationsLeftAlone,
  organizationsLookedAfter,
} from '~/account-deletion/organizations-left-alone.server';
import { sendDeletionRequest } from '~/account-deletion/send-deletion-request.server';
import { days, minutes } from '~/durations';
import { type Message, message } from '~/i18n/message';
import { formatList } from '~/pages/kit/format-list';
import { paths } from '~/paths';
import { type AccountReading } from '~/profile/account';
import {
  type PendingDeletion,
  putPendingDeletion,
  readPendingDeletion,
} from '~/profile/pending-deletion.server';
import { readAccountNow } from '~/profile/read-account-now.server';
import { listEmailUndoFacts } from '~/receipts/undo-facts';
import { createReceiptNumber } from '~/receipts/receipt-number.server';
import { type Asked, defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { maskPhone } from '~/security/mask-phone';
import { TenantError } from '~/tenant-calls/tenant-error';
import { deletionEvent, deletionLimit, type DeletionOutcome } from './deletion-event';
import { readDeletionPolicy } from './deletion-policy.server';

/** As many as can be asked about while somebody waits for the page; the deletion itself looks at more. */
const mostLookedAt = 20;

type AskedByPerson = Asked<unknown, 'person'>;
type Deletion = PendingDeletion & { dueAt: Date };

/**
 * Has the account deleted once its hold is over, or asks the operator to do it. Asking again changes nothing: neither
 * is a hold made shorter by whoever has got in, nor is it begun anew.
 */
export const askForDeletion = defineAct({
  access: 'person',
  schema: z.object({ typed: z.string().max(400) }),
  limit: deletionLimit,
  freshnessOf: () => 'strong',
  askedAt: () => paths.deleteAccount,
  cancelTo: () => paths.data,
  lock: 'person',
  event: deletionEvent,
  nameSent: ({ context }) =>
    message(
      context.services.operator.deletion.by === 'request'
        ? 'deletion.submit.request'
        : 'deletion.title',
    ),
  async carryOut(asked, reached): Promise<DeletionOutcome> {
    const { context, session, fields } = asked;
    const { services } = context;
    const policy = await readDeletionPolicy(context);
    if (policy.mode === 'off') return refuse('turned_off');
    if (policy.mode === 'unavailable') return refuse('not_available');
    const waiting = await readPendingDeletion(services.accountRecords, session.userId);
    if (waiting !== null) return leadToWaiting(asked, waiting);
    const account = await readAccount(asked);
    const confirmation = deletionConfirmation(session.userId, account);
    if (!isConfirmed(confirmation, fields.typed))
      return {
        result: 'refused',
        reason: 'not_confirmed',
        refused: {
          status: 400,
          message: message('profile.checkFields'),
          fieldErrors: { typed: message('deletion.type.wrong') },
        },
      };
    const deletion = await describe(asked, account);
    // Whom they ask looks after the organizations themselves.
    if (policy.mode === 'request')
      return requestDeletion(asked, deletion, {
        to: policy.to,
        identifier: identifierOf(confirmation),
      });
    const dueAt = new Date(deletion.askedAt.getTime() + days(policy.holdDays));
    const due = { ...deletion, dueAt };
    return unlessLastAdmin(asked, (hasMore) =>
      policy.holdDays === 0 ? deleteAtOnce(asked, due, reached) : hold(asked, due, hasMore),
    );
  },
});

function refuse(
  reason: 'turned_off' | 'not_available' | 'last_admin' | 'organization_under_way',
  why: Message = message('deletion.unavailable'),
): DeletionOutcome {
  const status = reason === 'turned_off' ? 404 : 409;
  return { result: 'refused', reason, refused: { status, message: why } };
}

/**
 * Has somebody go whom their organizations can do without. Two who look after one go one after the other, so that the
 * second is asked of when it is known that the first goes. `begin` hears whether there are organizations that nobody
 * has looked at.
 */
async function unlessLastAdmin(
  asked: AskedByPerson,
  begin: (hasMore: boolean) => Promise<DeletionOutcome>,
): Promise<DeletionOutcome> {
  const { session, context } = asked;
  const { services, deadline, locale } = context;
  const options = { ...actDeadline(context), priority: 'act' } as const;
  const { userId } = session;
  const { organizations, hasMore } = await organizationsLookedAfter(services, userId, {
    ...options,
    mostLookedAt,
  });
  const ids = organizations.map(({ id }) => id);
  const held = await services.organizationLock.whileHeld(ids, deadline, async () => {
    const left = await organizationsLeftAlone(services, userId, organizations, options);
    if (left.length === 0) return begin(hasMore);
    const why = message('deletion.lastAdmin', { organizations: formatList(left, locale) });
    return refuse('last_admin', why);
  });
  return held?.value ?? refuse('organization_under_way', message('organizations.underWay'));
}

/** What waits is scheduled again, in case its job was given up. */
async function leadToWaiting(
  { context, session }: AskedByPerson,
  waiting: PendingDeletion,
): Promise<DeletionOutcome> {
  const { dueAt } = waiting;
  if (dueAt !== null)
    await scheduleDeletion(context.services.jobs, session.userId, { ...waiting, dueAt });
  const flash = { message: message('deletion.asked.already'), tone: 'warn' } as const;
  const answer = await redirectToResult(context, paths.pendingDeletion, flash);
  return { result: 'asked-already', answer };
}

/** @throws {TenantError} where it cannot be read as it is now. */
async function readAccount({ context, session }: AskedByPerson): Promise<AccountReading> {
  const { accounts } = context.services;
  const account = await readAccountNow(accounts, session.userId, actDeadline(context));
  if (account === null) throw new TenantError('not_found', 'The account is gone.');
  return account;
}

/** Whoever has taken the account over may have another address there: the one before hears of it too. */
async function describe(
  asked: AskedByPerson,
  { createdAt, email, emailVerified }: AccountReading,
): Promise<PendingDeletion> {
  const { locale, timeZone, userId } = changeRequestOf(asked);
  const changes = await listEmailUndoFacts(asked.context.services.accountRecords, userId);
  const former = changes.flatMap(({ value }) => value.previousEmail ?? []);
  const current = email !== null && emailVerified ? [email] : [];
  return {
    number: createReceiptNumber(),
    issuer: asked.session.issuer,
    askedAt: new Date(asked.context.services.now()),
    dueAt: null,
    begunAt: null,
    heldBack: null,
    accountCreatedAt: createdAt,
    addresses: [...new Set([...current, ...former])],
    locale,
    timeZone,
  };
}

async function hold(
  asked: AskedByPerson,
  deletion: Deletion,
  hasMore: boolean,
): Promise<DeletionOutcome> {
  const { context, session } = asked;
  const { accountRecords, changes, jobs } = context.services;
  const { number, dueAt } = deletion;
  const change = { kind: 'deletion-asked', dueAt } as const;
  const keep = async () => {
    // First: a job that finds no record does nothing, and a record without one would wait for ever.
    await scheduleDeletion(jobs, session.userId, deletion);
    await putPendingDeletion(accountRecords, session.userId, deletion);
  };
  const evidence = { in: 'pending-deletion', number, isWaiting: true } as const;
  await changes.carryOut(changeRequestOf(asked), change, keep, { number, evidence });
  const answer = await redirectToResult(context, paths.pendingDeletion, {
    message: message(hasMore ? 'deletion.asked.unless' : 'deletion.asked'),
    tone: hasMore ? 'warn' : 'good',
    receipt: number,
  });
  return { result: 'asked', answer };
}

/**
 * By the same job. Its receipt would be erased within seconds, so there is none; the last mail says what was done. The
 * browser is signed out, and its page tells the rest.
 */
async function deleteAtOnce(
  { context, request, session: { userId } }: AskedByPerson,
  deletion: Deletion,
  reached: (result: 'asked') => void,
): Promise<DeletionOutcome> {
  const { accountRecords, deletionLinks, jobs, now, portalSessions } = context.services;
  // In case this is cut off between the next two steps.
  const later = new Date(now() + minutes(1));
  await scheduleDeletion(jobs, userId, { ...deletion, dueAt: later });
  await putPendingDeletion(accountRecords, userId, deletion);
  await scheduleDeletion(jobs, userId, deletion);
  reached('asked');
  const headers = { 'Set-Cookie': await portalSessions.leave(request) };
  const path = deletionLinks.pathOf({ userId, number: deletion.number });
  return { result: 'asked', answer: redirect(path, { status: 303, headers }) };
}

/** What the operator reads of whose account it is: no whole phone number, and no digits that stand for nothing. */
function identifierOf({ kind, value }: DeletionConfirmation): string | null {
  if (kind === 'digits') return null;
  return kind === 'phone' ? maskPhone(value) : value;
}

async function requestDeletion(
  asked: AskedByPerson,
  deletion: PendingDeletion,
  { to, identifier }: { to: string; identifier: string | null },
): Promise<DeletionOutcome> {
  const { context, session } = asked;
  const { services } = context;
  const { accountRecords, changes } = services;
  if (services.mail === null) throw new TypeError('Without mail nobody is asked.');
  const { userId } = session;
  const { number } = deletion;
  const request = async () => {
    await putPendingDeletion(accountRecords, userId, deletion);
    await sendDeletionRequest(services, { userId, deletion, to, identifier });
  };
  // Whoever is cut off between the two has asked for it, and is told that they have.
  const evidence = { in: 'requested-deletion', number, to, identifier } as const;
  await changes.carryOut(changeRequestOf(asked), { kind: 'deletion-requested' }, request, {
    number,
    evidence,
  });
  const flash = { message: message('deletion.requested'), tone: 'good', receipt: number } as const;
  const answer = await redirectToResult(context, paths.pendingDeletion, flash);
  return { result: 'requested', answer };
}
