/** Why a store could not do what was asked, as logs and figures say it: the closed list. */
export const storeUnavailableCodes = [
  /** No connection, or a database file that is gone. */
  'unreachable',
  /** No answer within the time of one operation. */
  'timeout',
  /** Locked by another program. */
  'busy',
  'read_only',
  /** No memory, or no room on the disk. */
  'full',
  /** The credentials or permissions of the portal do not suffice. */
  'refused',
  /** Anything else; the message says what. */
  'failed',
] as const;
export type StoreUnavailableCode = (typeof storeUnavailableCodes)[number];

/**
 * What every store throws when it cannot answer, whatever it is kept in. Nothing may be concluded
 * from it: not that a person is signed out, nor that a change was or was not made.
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  constructor(
    readonly code: StoreUnavailableCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
