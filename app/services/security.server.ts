import { type JobHandler, handle } from '~/jobs/job-handler';
import {
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

/** What goes on after a change of how a person gets in, when nobody waits for it any more. */
export function createSecurityHandlers(
  services: PasswordWatchServices &
    EmailChangeServices &
    EarlierAccessServices &
    EnrolmentWatchServices &
    LockingServices,
): JobHandler[] {
  return [
    handle(emailChangeFollowUp, (change, { signal }) =>
      followEmailChange(services, change, signal),
    ),
    handle(passwordWatch, (opened, { signal }) => lookForNewPassword(services, opened, signal)),
    handle(enrolmentWatch, (watched, { signal }) => lookForNewMethod(services, watched, signal)),
    handle(accountLocking, (lock, { signal }) => goOnLocking(services, lock, signal)),
    handle(earlierAccessEnding, (ending, { signal }) =>
      carryOutEarlierAccessEnding(services, ending, signal),
    ),
  ];
}
