import {
  carryOutDeletion,
  type DeletionServices,
} from '~/account-deletion/carry-out-deletion.server';
import { accountDeletion, deletionReminder } from '~/account-deletion/deletion-jobs.server';
import { remindOfDeletion } from '~/account-deletion/remind-of-deletion.server';
import { handle, type JobHandler } from '~/jobs/job-handler';
import { defaultLocale, isLocale } from '~/i18n/locales';
import { createReceiptNumber } from '~/receipts/receipt-number.server';
import { type Changes } from '~/receipts/changes';
import { type Audit, type AuditEvent } from '~/log/audit.server';

const deleting = {
  name: 'account.deleted',
  results: { deleted: 'info' },
  reasons: [],
} as const satisfies AuditEvent;

/** What is done about a deletion once its time has come. `appBaseUrl`: public origin of the portal, no trailing slash. */
export function createDeletionHandlers(
  given: Omit<DeletionServices, 'heldBackNotices'> & {
    audit: Audit;
    appBaseUrl: string;
    changes: Changes;
  },
): JobHandler[] {
  const services = { ...given, heldBackNotices: createHeldBackNotices(given.changes) };
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

/** By a receipt like that of any change, though nobody was there. */
export function createHeldBackNotices(changes: Changes): DeletionServices['heldBackNotices'] {
  return {
    createNumber: createReceiptNumber,
    async tell(userId, { locale, timeZone, number }, { organizations, receipt }) {
      const request = {
        userId,
        locale: isLocale(locale) ? locale : defaultLocale,
        timeZone,
        requestId: number,
        userAgent: null,
        place: null,
      };
      const change = { kind: 'deletion-held-back', organizations } as const;
      const evidence = { in: 'no-doubt' } as const;
      await changes.carryOut(request, change, async () => {}, { number: receipt, evidence });
    },
  };
}
