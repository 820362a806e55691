import {
  carryOutDeletion,
  type DeletionServices,
} from '~/account-deletion/carry-out-deletion.server';
import { accountDeletion, deletionReminder } from '~/account-deletion/deletion-jobs.server';
import { remindOfDeletion } from '~/account-deletion/remind-of-deletion.server';
import { handle, type JobHandler } from '~/jobs/job-handler';
import { type Audit, type AuditEvent } from '~/log/audit.server';

const deleting = {
  name: 'account.deleted',
  results: { deleted: 'info' },
  reasons: [],
} as const satisfies AuditEvent;

/** What is done about a deletion once its time has come. `appBaseUrl`: public origin of the portal, no trailing slash. */
export function createDeletionHandlers(
  services: DeletionServices & { audit: Audit; appBaseUrl: string },
): JobHandler[] {
  return [
    handle(deletionReminder, (job) => remindOfDeletion(services, job)),
    handle(accountDeletion, async (job, { signal }) => {
      const outcome = await carryOutDeletion(services, job, signal);
      if (outcome === 'none') return;
      const who = { userId: job.userId, auth0SessionId: null };
      services.audit.record({ event: deleting, result: outcome, requestId: job.number, who });
    }),
  ];
}
