import { z } from 'zod';
import { minutes } from '~/durations';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { type AccountDirectory } from '~/profile/account';
import { type ChangeRequest, type Changes } from './changes';
import { earlierAccessEnding } from './earlier-access-ending.server';
import { changeRequestSchema } from './change-request-schema';
import { createReceiptNumber } from './receipt-number.server';

/** Who opened the page for a new password, and when (epoch milliseconds). */
export interface OpenedPasswordPage {
  issuer: string;
  request: ChangeRequest;
  openedAt: number;
  /** The number that the receipt of the new password will have; made with the first look. */
  receipt?: string | undefined;
}

const openedSchema = z.object({
  issuer: z.string(),
  request: changeRequestSchema,
  openedAt: z.number(),
  receipt: z.string().optional(),
});

/** Looks whether a password was set on a page that was opened, which no one tells the portal of. */
export const passwordWatch: JobKind<OpenedPasswordPage & { look: number }> = {
  name: 'password-watch',
  schema: openedSchema.extend({ look: z.int() }),
};

/** When it is looked for a new password, after the page was opened: the last time when the page is void. */
const looksAfterMs = [0.5, 1, 2, 3, 5, 8, 12].map(minutes);

export interface PasswordWatchServices {
  jobs: Jobs;
  accounts: Pick<AccountDirectory, 'get'>;
  changes: Changes;
}

/** Sees to it that a new password is noticed. The latest page of a person is the only one that works. */
export async function watchForNewPassword(
  { jobs }: Pick<PasswordWatchServices, 'jobs'>,
  opened: OpenedPasswordPage,
  look = 0,
): Promise<void> {
  const afterMs = looksAfterMs[look];
  if (afterMs === undefined) return;
  await jobs.schedule(passwordWatch, {
    key: opened.request.userId,
    payload: { ...opened, receipt: opened.receipt ?? createReceiptNumber(), look },
    runAt: new Date(opened.openedAt + afterMs),
  });
}

/**
 * Once the password is another one: leaves a receipt, and has everything ended that began before, as the service
 * leaves refresh tokens and remembered browsers as they are (Auth0 docs, "Change users' passwords"). Until then it
 * looks again later.
 *
 * @throws {TenantError} where the account cannot be read.
 */
export async function lookForNewPassword(
  services: PasswordWatchServices,
  { look, ...opened }: OpenedPasswordPage & { look: number },
  signal: AbortSignal,
): Promise<void> {
  const { issuer, request, openedAt, receipt } = opened;
  const { userId } = request;
  const account = await services.accounts.get(userId, { signal, isAnew: true });
  const changedAt = account?.asOf === null ? account.lastPasswordResetAt : null;
  if (changedAt === null || changedAt.getTime() < openedAt)
    return watchForNewPassword(services, opened, look + 1);
  await services.jobs.schedule(earlierAccessEnding, {
    key: userId,
    payload: { issuer, userId, before: changedAt.getTime() },
  });
  // The tenant has made the change already. Work that is cut off afterwards begins anew, and tells of it no second time.
  const options = {
    evidence: { in: 'no-doubt' } as const,
    ...(receipt === undefined ? {} : { number: receipt }),
  };
  await services.changes.carryOut(request, { kind: 'password-changed' }, async () => {}, options);
}
