/** Remembers what may be used once only, such as the `state` of a sign-in. */
export interface ReplayGuard {
  /**
   * True for the first caller who claims `value` before `expiresAt` (epoch milliseconds), false for
   * every later one, on whichever machine. The value is stored as a hash.
   */
  claim(value: string, expiresAt: number): Promise<boolean>;
  /** Whether `value` has been claimed and its claim still holds. */
  isClaimed(value: string): Promise<boolean>;
}
