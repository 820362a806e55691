import { type ApiReading } from '~/applications/api-directory';
import { type ApplicationReading } from '~/applications/application-directory';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';

/** A part that was read but for something; `value` says what is missing in it, for where waiting is no use. */
export class PartNotReadError extends Error {
  override readonly name = 'PartNotReadError';
  constructor(
    readonly code: TenantErrorCode,
    readonly value: unknown,
  ) {
    super('Something of a part could not be read.');
  }
}

/** The first of the reasons that may pass, else the first. */
export function mendable(reasons: readonly TenantErrorCode[]): TenantErrorCode {
  return reasons.find((reason) => reason !== 'not_permitted') ?? 'not_permitted';
}

/** Why some of what was looked up has no name; null where nothing is missing but what no longer exists. */
export function namesNotRead(
  readings: readonly (ApplicationReading | ApiReading)[],
): TenantErrorCode | null {
  const reasons = readings.flatMap((reading) =>
    'reason' in reading && reading.reason !== 'gone' ? reading.reason : [],
  );
  return reasons.length === 0 ? null : mendable(reasons);
}
