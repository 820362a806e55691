import { z } from 'zod';
import { accountLockKind } from '~/account-ending/account-lock.server';
import { readPendingDeletion } from '~/profile/pending-deletion.server';
import { readPendingEmail } from '~/profile/pending-email.server';
import { listOpenedEnrolments } from '~/receipts/opened-enrolment';
import { dismissedSecurityAttentionKind } from '~/security/dismissed-attention.server';
import { ticketKinds } from '~/security/enrolment-tickets';
import { attentionReasons } from '~/sessions/attention';
import { dismissedAttentionKind } from '~/sessions/dismissed-attention.server';
import { iso, optionalTime, text, time } from '../shapes';
import { definePart } from './part';

/** What was begun and is not done, as far as the portal remembers it. */
export const underWayPart = definePart({
  schema: z.strictObject({
    addressChange: z
      .strictObject({ from: text, to: z.string(), askedAt: time, linkExpiresAt: time })
      .nullable(),
    deletion: z
      .strictObject({
        number: z.string(),
        askedAt: time,
        dueAt: optionalTime.describe('Null where the operator was asked to do it'),
        addresses: z.array(z.string()).describe('Who hears of it'),
      })
      .nullable(),
    locks: z
      .array(z.strictObject({ number: z.string(), accountChangedAt: optionalTime }))
      .describe('By the numbers of their changes'),
    secondFactorPages: z.array(
      z.strictObject({
        kind: z.enum(ticketKinds),
        openedAt: time,
        userAgent: text,
        addedCount: z.int().describe('How many such factors came of it'),
      }),
    ),
  }),
  section: null,
  async read({ accountRecords }, userId) {
    const pending = await readPendingEmail(accountRecords, userId);
    const deletion = await readPendingDeletion(accountRecords, userId);
    const locks = await accountRecords.list(userId, accountLockKind);
    const opened = await listOpenedEnrolments({ accountRecords }, userId);
    return {
      addressChange:
        pending === null
          ? null
          : {
              from: pending.oldEmail,
              to: pending.newEmail,
              askedAt: iso(pending.askedAt),
              linkExpiresAt: iso(pending.expiresAt),
            },
      deletion:
        deletion === null
          ? null
          : {
              number: deletion.number,
              askedAt: iso(deletion.askedAt),
              dueAt: iso(deletion.dueAt),
              addresses: [...deletion.addresses],
            },
      locks: locks.map(({ id, value }) => ({
        number: id,
        accountChangedAt: iso(value.changedAt),
      })),
      secondFactorPages: opened.map(({ kind, openedAt, request, noticed }) => ({
        kind,
        openedAt: iso(openedAt),
        userAgent: request.userAgent,
        addedCount: noticed.length,
      })),
    };
  },
});

/** The notices that the person has dismissed, without what session or method each was about. */
export const dismissedPart = definePart({
  schema: z.strictObject({
    aboutSessions: z.array(
      z.strictObject({ at: time, reasons: z.array(z.enum(attentionReasons)) }),
    ),
    aboutAccount: z.array(
      z.strictObject({
        at: time,
        reason: z
          .string()
          .regex(/^[a-z-]+$/)
          .describe('In the portal’s own words'),
      }),
    ),
  }),
  section: null,
  async read({ accountRecords }, userId) {
    const [ofSessions, ofAccount] = await Promise.all([
      accountRecords.list(userId, dismissedAttentionKind),
      accountRecords.list(userId, dismissedSecurityAttentionKind),
    ]);
    return {
      aboutSessions: ofSessions.map(({ writtenAt, value }) => ({
        at: iso(writtenAt),
        reasons: [...value.reasons],
      })),
      aboutAccount: ofAccount.flatMap(({ writtenAt, id }) => {
        // Its id is the reason with what it is about.
        const [reason = ''] = id.split(' ');
        return reason === '' ? [] : [{ at: iso(writtenAt), reason }];
      }),
    };
  },
});
