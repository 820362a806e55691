import { TenantError, type TenantErrorCode } from './tenant-error';

/** What was read, or why it could not be: for facts that a page can do without. */
export type Result<T> =
  | { isKnown: true; value: T }
  /** `not_permitted`: the plan or a scope is missing. */
  | { isKnown: false; reason: TenantErrorCode };

/** What the work comes to, with the API's refusals and failures as reasons; other errors pass. */
export async function toResult<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return { isKnown: true, value: await work };
  } catch (error) {
    if (error instanceof TenantError) return { isKnown: false, reason: error.code };
    throw error;
  }
}

/**
 * The same reading, where it says how things are now: what stands in for it may lack the very thing that an act is about.
 * Of what is not there, nothing stands in.
 *
 * @throws {TenantError} `unavailable` for one that was read before.
 */
export function requireCurrent<Reading extends { asOf: Date | null } | null>(
  reading: Reading,
): Reading {
  if (reading !== null && reading.asOf !== null)
    throw new TenantError('unavailable', 'What is remembered is not how it is now.');
  return reading;
}

/** Why it could not be read; null where it was. */
export function reasonOf(result: Result<unknown>): TenantErrorCode | null {
  return result.isKnown ? null : result.reason;
}
