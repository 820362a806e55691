import { z } from 'zod';
import { type AccountRecords, type RecordKind } from '~/account-records/account-records';
import { type AttentionReason, attentionReasons } from './attention';

const dismissedSchema = z.object({ reasons: z.array(z.enum(attentionReasons)) });

/** One record for each session, by the session's id. */
export const dismissedAttentionKind: RecordKind<z.infer<typeof dismissedSchema>> = {
  name: 'dismissed-attention',
  schema: dismissedSchema,
};

interface Services {
  accountRecords: AccountRecords;
}

/** Notes that the person has seen these reasons and finds the session fine. @throws {StoreUnavailableError} */
export async function dismissAttention(
  { accountRecords }: Services,
  userId: string,
  sessionId: string,
  reasons: readonly AttentionReason[],
): Promise<void> {
  const before = await accountRecords.get(userId, dismissedAttentionKind, sessionId);
  const all = new Set([...(before?.value.reasons ?? []), ...reasons]);
  await accountRecords.put(userId, dismissedAttentionKind, sessionId, { reasons: [...all] });
}

/**
 * What is left of `attention` (reasons by session id): a session goes as long as the person has dismissed each of its
 * reasons, and comes back whole with a new one.
 *
 * @throws {StoreUnavailableError}
 */
export async function withoutDismissed(
  { accountRecords }: Services,
  userId: string,
  attention: ReadonlyMap<string, AttentionReason[]>,
): Promise<ReadonlyMap<string, AttentionReason[]>> {
  if (attention.size === 0) return attention;
  const records = await accountRecords.list(userId, dismissedAttentionKind);
  const dismissed = new Map(records.map(({ id, value }) => [id, new Set(value.reasons)]));
  return new Map(
    [...attention].filter(([sessionId, reasons]) =>
      reasons.some((reason) => dismissed.get(sessionId)?.has(reason) !== true),
    ),
  );
}
