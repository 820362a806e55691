import { z } from 'zod';
import {
  type AccountRecords,
  type RecordKind,
  recordLifetimesMs,
} from '~/account-records/account-records';
import { days } from '~/durations';

/** One record for each notice: what another one is about is told again. */
export const dismissedSecurityAttentionKind: RecordKind<Record<string, never>> = {
  name: 'dismissed-security-attention',
  schema: z.object({}),
};

/** For how many days a notice that was dismissed stays away. */
export const dismissedForDays = recordLifetimesMs['dismissed-security-attention'] / days(1);

/** Reasons of all kinds of notices are told apart by their names. */
interface Named {
  reason: string;
  about: string;
}

interface Services {
  accountRecords: AccountRecords;
}

/** Notes that the person has seen this notice. @throws {StoreUnavailableError} */
export async function dismissAttention(
  { accountRecords }: Services,
  userId: string,
  notice: Named,
): Promise<void> {
  await accountRecords.put(userId, dismissedSecurityAttentionKind, idOf(notice), {});
}

/** What is left without the notices that the person has dismissed. @throws {StoreUnavailableError} */
export async function withoutDismissed<Notice extends Named>(
  { accountRecords }: Services,
  userId: string,
  notices: readonly Notice[],
): Promise<Notice[]> {
  if (notices.length === 0) return [];
  const dismissed = new Set(
    (await accountRecords.list(userId, dismissedSecurityAttentionKind)).map(({ id }) => id),
  );
  return notices.filter((notice) => !dismissed.has(idOf(notice)));
}

function idOf({ reason, about }: Named): string {
  return `${reason} ${about}`;
}
