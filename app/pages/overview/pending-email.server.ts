import { type PortalSession } from '~/portal-session/portal-session';
import { readPendingEmail } from '~/profile/pending-email.server';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { logStoreFailure } from '~/request/store-failures.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { toResult } from '~/tenant-calls/result';

/** The e-mail address that waits to be confirmed; null where none does, or the store does not say. */
export async function loadPendingEmail(
  { services, ...context }: AppLoadContext,
  request: Request,
  { userId }: PortalSession,
): Promise<string | null> {
  const pending = await readPendingEmail(services.accountRecords, userId).catch(
    (error: unknown) => {
      if (!(error instanceof StoreUnavailableError)) throw error;
      logStoreFailure(services.log, error);
      return null;
    },
  );
  if (pending === null) return null;
  // Most likely the page shows the account as well, and it is read once for both.
  const account = await toResult(services.accounts.get(userId, pageDeadline(context, request)));
  const { email, emailVerified } = (account.isKnown ? account.value : null) ?? noAddress;
  const isDone = emailVerified && email?.toLowerCase() === pending.newEmail;
  return isDone ? null : pending.newEmail;
}

const noAddress = { email: null, emailVerified: false };
