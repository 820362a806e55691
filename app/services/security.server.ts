import { type JobHandler, handle } from '~/jobs/job-handler';
import { type Audit, type AuditEvent } from '~/log/audit.server';
import {
  AccessNotEndedError,
  carryOutEarlierAccessEnding,
  earlierAccessEnding,
} from '~/receipts/earlier-access-ending.server';
import {
  emailChangeFollowUp,
  type EmailChangeServices,
  followEmailChange,
} from '~/receipts/follow-email-change.server';
import {
  lookForNewPassword,
  passwordWatch,
  type PasswordWatchServices,
} from '~/receipts/follow-password-change.server';
import {
  enrolmentWatch,
  type EnrolmentWatchServices,
  lookForNewMethod,
} from '~/receipts/follow-enrolment.server';
import { accountLocking, goOnLocking, type LockingServices } from '~/receipts/lock-account.server';
import { type EarlierAccessServices } from '~/security/end-earlier-access.server';
import { type TenantErrorCode, tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** What began before the account was made safe was ended. */
const earlierAccess = {
  name: 'security.access-ending',
  results: { ended: 'info', failed: 'warn' },
  reasons: tenantErrorCodes,
} as const satisfies AuditEvent;

/** An account was locked, which the act had left under way. */
const locking = {
  name: 'account.lock',
  results: { locked: 'info' },
  reasons: [],
} as const satisfies AuditEvent;

/** What goes on after a change of how a person gets in, when nobody waits for it any more. */
export function createSecurityHandlers(
  services: PasswordWatchServices &
    EmailChangeServices &
    EarlierAccessServices &
    EnrolmentWatchServices &
    LockingServices & { audit: Audit },
): JobHandler[] {
  const { audit } = services;
  const recordEnding = (userId: string, reason: TenantErrorCode | null) =>
    audit.record({
      event: earlierAccess,
      result: reason === null ? 'ended' : 'failed',
      reason: reason ?? undefined,
      who: { userId, auth0SessionId: null },
    });
  return [
    handle(emailChangeFollowUp, (change, { signal }) =>
      followEmailChange(services, change, signal),
    ),
    handle(passwordWatch, (opened, { signal }) => lookForNewPassword(services, opened, signal)),
    handle(enrolmentWatch, (watched, { signal }) => lookForNewMethod(services, watched, signal)),
    handle(accountLocking, (lock, { signal }) => {
      const { userId, requestId, auth0SessionId = null } = lock.request;
      const who = { userId, auth0SessionId };
      return goOnLocking(services, lock, signal, () =>
        audit.record({ event: locking, result: 'locked', requestId, who }),
      );
    }),
    handle(earlierAccessEnding, async (ending, { signal }) => {
      try {
        recordEnding(ending.userId, await carryOutEarlierAccessEnding(services, ending, signal));
      } catch (error) {
        if (error instanceof AccessNotEndedError) recordEnding(ending.userId, error.code);
        throw error;
      }
    }),
  ];
}
