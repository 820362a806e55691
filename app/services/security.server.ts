import { type JobHandler, handle } from '~/jobs/job-handler';
import {
  emailChangeFollowUp,
  type EmailChangeServices,
  followEmailChange,
} from '~/receipts/follow-email-change.server';
import {
  carryOutEarlierAccessEnding,
  earlierAccessEnding,
  lookForNewPassword,
  passwordWatch,
  type PasswordWatchServices,
} from '~/receipts/follow-password-change.server';
import {
  enrollmentWatch,
  type EnrollmentWatchServices,
  lookForNewMethod,
} from '~/receipts/follow-enrollment.server';

/** What goes on after a change of how a person gets in, when nobody waits for it any more. */
export function createSecurityHandlers(
  services: PasswordWatchServices & EmailChangeServices & EnrollmentWatchServices,
): JobHandler[] {
  return [
    handle(emailChangeFollowUp, (change, { signal }) =>
      followEmailChange(services, change, signal),
    ),
    handle(passwordWatch, (opened, { signal }) => lookForNewPassword(services, opened, signal)),
    handle(enrollmentWatch, (watched, { signal }) => lookForNewMethod(services, watched, signal)),
    handle(earlierAccessEnding, (ending, { signal }) =>
      carryOutEarlierAccessEnding(services, ending, signal),
    ),
  ];
}
