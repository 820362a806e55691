import { z } from 'zod';
import { accountChangeKinds } from '~/activity/account-changes';
import { markedSteps } from '~/not-me/not-me-record.server';
import { type PasswordStep } from '~/not-me/not-me-report';
import { listNotMeReports } from '~/not-me/not-me-reports.server';
import { count, iso, optionalTime, text, time } from '../shapes';
import { definePart } from './part';

/** What was reported with “This wasn’t me”, the latest first, and what was done about it. */
export const reportsPart = definePart({
  schema: z.strictObject({
    items: z.array(
      z.strictObject({
        at: time,
        wasThisBrowser: z.boolean(),
        session: z.strictObject({
          createdAt: optionalTime,
          lastSeenAt: optionalTime,
          userAgent: text,
          countryCode: text,
          maskedAddress: text,
        }),
        signOut: z.enum(['ended', 'already-gone', 'not-yet']),
        signOutConfirmedAt: optionalTime,
        refreshTokens: z.enum(['with-session', 'ended', 'none', 'not-yet', 'unknown']),
        otherSessionsSignedOut: count,
        password: z.enum(['sent', 'elsewhere', 'no-address', 'too-often', 'failed']),
        passwordMailedTo: text.describe('Masked'),
        passwordMailsAt: z.array(time),
        stepsDone: z.array(z.strictObject({ step: z.enum(markedSteps), at: time })),
        changesReadAt: optionalTime,
        changes: z
          .array(
            z.strictObject({
              kind: z.enum(accountChangeKinds),
              at: time,
              application: text,
              userAgent: text,
              countryCode: text,
            }),
          )
          .describe('What the log said to have changed since the session began'),
      }),
    ),
  }),
  section: null,
  async read(services, userId) {
    const reports = await listNotMeReports(services, userId);
    return {
      items: reports.map((report) => ({
        at: iso(report.at),
        wasThisBrowser: report.wasCurrent,
        session: {
          createdAt: iso(report.createdAt),
          lastSeenAt: iso(report.lastSeenAt),
          userAgent: report.userAgent,
          countryCode: report.countryCode,
          maskedAddress: report.maskedAddress,
        },
        signOut: report.ending.outcome,
        signOutConfirmedAt: iso(report.confirmedAt),
        refreshTokens: report.refreshTokens.outcome,
        otherSessionsSignedOut: report.othersEnded,
        password: report.password.outcome,
        passwordMailedTo: mailedTo(report.password),
        passwordMailsAt: report.mailedAt.map((at) => iso(at)),
        stepsDone: report.marks.map(({ step, at }) => ({ step, at: iso(at) })),
        changesReadAt: iso(report.changesReadAt),
        changes: report.changes.map((change) => ({
          kind: change.kind,
          at: iso(change.at),
          application: change.applicationName,
          userAgent: change.userAgent,
          countryCode: change.countryCode,
        })),
      })),
    };
  },
});

function mailedTo(step: PasswordStep): string | null {
  return step.outcome === 'sent' ? step.to : null;
}
