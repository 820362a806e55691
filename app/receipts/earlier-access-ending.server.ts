import { z } from 'zod';
import { type JobKind } from '~/jobs/jobs';
import { type EarlierAccessServices, endEarlierAccess } from '~/security/end-earlier-access.server';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';

/** Ends what began before an account was made safe. `before` in epoch milliseconds. */
export const earlierAccessEnding: JobKind<{ issuer: string; userId: string; before: number }> = {
  name: 'end-earlier-access',
  schema: z.object({ issuer: z.string(), userId: z.string(), before: z.number() }),
};

/**
 * Why something was left for good, as the tenant does not permit its ending; null where nothing was.
 *
 * @throws {AccessNotEndedError} where something may still be ended by another attempt.
 */
export async function carryOutEarlierAccessEnding(
  services: EarlierAccessServices,
  { issuer, userId, before }: { issuer: string; userId: string; before: number },
  signal: AbortSignal,
): Promise<'not_permitted' | null> {
  const ended = await endEarlierAccess(
    services,
    { issuer, userId, before: new Date(before) },
    { signal },
  );
  const { sessions, refreshTokens, rememberedBrowsers } = ended;
  const reasons = [sessions, refreshTokens, rememberedBrowsers].filter((code) => code !== null);
  // What the tenant does not permit, another attempt does not change.
  const reason = reasons.find((code) => code !== 'not_permitted');
  if (reason !== undefined) throw new AccessNotEndedError(reason);
  return reasons.length > 0 ? 'not_permitted' : null;
}

/** The tenant has not ended all that it was asked to end. */
export class AccessNotEndedError extends Error {
  override readonly name = 'AccessNotEndedError';
  constructor(readonly code: TenantErrorCode) {
    super('Not everything that lets somebody in has ended.');
  }
}
