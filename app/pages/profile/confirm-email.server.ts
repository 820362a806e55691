import { z } from 'zod';
import { message } from '~/i18n/message';
import { confirmEmailPath, paths } from '~/paths';
import { type Account } from '~/profile/account';
import { fieldPolicy } from '~/profile/field-policy';
import {
  linkState,
  type PendingEmail,
  readPendingEmail,
  removePendingEmail,
} from '~/profile/pending-email.server';
import { type ReceiptRef } from '~/receipts/changes';
import {
  type AskedEmailChange,
  expectEmailChange,
  followUpNow,
} from '~/receipts/follow-email-change.server';
import { type Asked, defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { actDeadline } from '~/request/page-deadline.server';
import { type Flash } from '~/request/flash.server';
import { redirectToResult } from '~/request/result-page.server';
import { toResult } from '~/tenant-calls/result';
import { isUnanswered, TenantError } from '~/tenant-calls/tenant-error';
import { describePolicy } from './describe-policy';
import { type EmailOutcome, refuseEmail } from './email-acts.server';
import { emailChange, emailConfirmLimit } from './email-event';
import { addressInUseMail } from './email-mails';
import { readToChange } from './read-to-change.server';

type AskedByPerson = Asked<unknown, 'person'>;

/** Changes the address to the one that the mailed link has proved, for the person alone who asked for it. */
export const confirmEmail = defineAct({
  access: 'person',
  schema: z.object({}),
  limit: emailConfirmLimit,
  // Who asked has proved who they are, and the link proves the mailbox.
  freshnessOf: () => 'routine',
  askedAt: ({ params }) => confirmEmailPath(params.token ?? ''),
  // A confirmation and a cancellation at once: whichever comes first holds.
  lock: 'person',
  event: emailChange,
  texts: {
    nothingDone: message('kit.problem.nothingDone'),
    notKnown: message('emailChange.notKnown'),
  },
  nameSent: message('emailChange.confirm'),
  async carryOut(asked, reached): Promise<EmailOutcome> {
    const { context, session, params } = asked;
    const { accountRecords, jobs, now } = context.services;
    const pending = await readPendingEmail(accountRecords, session.userId);
    const link = linkState(pending, params.token ?? '', now());
    if (pending === null || link === 'dead')
      return refuseEmail('link_dead', message('emailChange.linkDead'), { status: 404 });
    if (link === 'expired') return refuseEmail('link_expired', message('emailChange.linkExpired'));
    const read = await readToChange(asked);
    if (read === null) return refuseEmail('not_read', message('profile.notRead'));
    const { account, facts } = read;
    if (isDone(account, pending)) {
      // An answer that was lost: the tenant has done it.
      await removePendingEmail(accountRecords, session.userId);
      return toResultPage(asked, 'unchanged', pending);
    }
    const policy = fieldPolicy('email', facts);
    if (policy.mode !== 'edit')
      return refuseEmail('not_editable', describePolicy(policy, account.identities[0]?.provider));
    if (!isAsItWas(account, pending))
      return refuseEmail('link_dead', message('emailChange.linkDead'), { status: 404 });
    const made = await change(asked, pending, account.email);
    if ('result' in made) return made;
    reached('changed');
    await removePendingEmail(accountRecords, session.userId);
    await followUpNow(jobs, toFollow(asked, pending));
    const isConfirmed = await isDoneNow(asked, pending);
    return toResultPage(asked, isConfirmed ? 'changed' : 'not-confirmed', pending, made.number);
  },
});

function isDone({ email, emailVerified }: Account, { newEmail }: PendingEmail): boolean {
  return emailVerified && email?.toLowerCase() === newEmail;
}

/** Whether the account still has the address that is to be changed, where it was when that was asked for. */
function isAsItWas({ email, identities }: Account, pending: PendingEmail): boolean {
  return email === pending.oldEmail && identities[0]?.connection === pending.connection;
}

/** Its receipt once it is done, or why it cannot be. */
async function change(
  asked: AskedByPerson,
  pending: PendingEmail,
  from: string | null,
): Promise<EmailOutcome | ReceiptRef> {
  const { context, session } = asked;
  const { accounts, accountRecords, changes, jobs, mail } = context.services;
  const { newEmail, connection, tokenHash } = pending;
  const options = { ...actDeadline(context), priority: 'act' } as const;
  // First, so that the rest is done though this portal stops in between.
  await expectEmailChange(jobs, toFollow(asked, pending));
  try {
    const { receipt } = await changes.carryOut(
      changeRequestOf(asked),
      { kind: 'email-changed', from, to: newEmail },
      (ask) =>
        ask(() => accounts.changeEmail(session.userId, { email: newEmail, connection }, options)),
      { evidence: { in: 'email', from: from?.toLowerCase() ?? null, to: newEmail } },
    );
    return receipt;
  } catch (error) {
    if (!(error instanceof TenantError) || isUnanswered(error.code)) throw error;
    if (error.refusal !== 'email_in_use' && error.code !== 'conflict') throw error;
    await removePendingEmail(accountRecords, session.userId);
    await mail?.send(
      `email-in-use:${tokenHash}`,
      session.userId,
      addressInUseMail(context, newEmail),
    );
    return refuseEmail('address_in_use', message('emailChange.notUsable'));
  }
}

function toFollow(
  { context, session: { issuer, userId } }: AskedByPerson,
  pending: PendingEmail,
): AskedEmailChange {
  const { newEmail } = pending;
  const askedAt = context.services.now();
  return { issuer, userId, newEmail, isOther: !isSameAddress(pending), askedAt };
}

async function isDoneNow(
  { context, session }: AskedByPerson,
  pending: PendingEmail,
): Promise<boolean> {
  const options = { ...actDeadline(context), priority: 'act', isAnew: true } as const;
  const after = await toResult(context.services.accounts.get(session.userId, options));
  if (!after.isKnown || after.value === null || after.value.asOf !== null) return false;
  return isDone(after.value, pending);
}

/** An address that was there already, and is confirmed now. */
function isSameAddress({ oldEmail, newEmail }: PendingEmail): boolean {
  return oldEmail?.toLowerCase() === newEmail;
}

/** A page that can be seen signed out, as the service signs people out whose address changes. */
async function toResultPage(
  { context }: AskedByPerson,
  result: 'changed' | 'unchanged' | 'not-confirmed',
  pending: PendingEmail,
  receipt?: string,
): Promise<EmailOutcome> {
  const isSame = isSameAddress(pending);
  const done = message(isSame ? 'emailChange.nowConfirmed' : 'emailChange.changed');
  const flash: Flash = {
    ...(result === 'not-confirmed'
      ? { message: message('emailChange.notKnown'), tone: 'warn' }
      : { message: done, tone: 'good' }),
    ...(receipt === undefined ? {} : { receipt }),
  };
  const path = isSame ? paths.profile : paths.emailChanged;
  return { result, answer: await redirectToResult(context, path, flash) };
}
