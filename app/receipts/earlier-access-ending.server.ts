import { z } from 'zod';
import { type JobKind } from '~/jobs/jobs';
import { type EarlierAccessServices, endEarlierAccess } from '~/security/end-earlier-access.server';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';

/** Ends what began before an account was made safe. `before` in epoch milliseconds. */
export const earlierAccessEnding: JobKind<{ issuer: string; userId: string; before: number }> = {
  name: 'end-earlier-access',
  schema: z.object({ issuer: z.string(), userId: z.string(), before: z.number() }),
};

/** @throws {AccessNotEndedError} where something may still be ended by another attempt. */
export async function carryOutEarlierAccessEnding(
  services: EarlierAccessServices,
  { issuer, userId, before }: { issuer: string; userId: string; before: number },
  signal: AbortSignal,
): Promise<void> {
  const ended = await endEarlierAccess(
    services,
    { issuer, userId, before: new Date(before) },
    { signal },
  );
  // What the tenant does not permit, another attempt does not change.
  const { sessions, refreshTokens, rememberedBrowsers } = ended;
  const reason = [sessions, refreshTokens, rememberedBrowsers].find(
    (code) => code !== null && code !== 'not_permitted',
  );
  if (reason != null) throw new AccessNotEndedError(reason);
}

/** The tenant has not ended all that it was asked to end. */
class AccessNotEndedError extends Error {
  override readonly name = 'AccessNotEndedError';
  constructor(readonly code: TenantErrorCode) {
    super('Not everything that lets somebody in has ended.');
  }
}
