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
