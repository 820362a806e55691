/**
 * Values kept for a while, shared by all portals on one store, and never needed: each can be lost at
 * any time and is then found out anew. Keys and values are text; nothing in a key may name a person.
 */
export interface Cache {
  /** The value, or null when there is none (any more). */
  get(key: string): Promise<string | null>;
  set(key: string, value: string, lifetimeMs: number): Promise<void>;
  /**
   * Puts `value` in the place of `expected` (null: of nothing) in one step, and says whether it did. Of
   * several portals that try this at once, one succeeds.
   */
  replace(
    key: string,
    expected: string | null,
    value: string,
    lifetimeMs: number,
  ): Promise<boolean>;
  /** Removes the value; with `expected`, only while that is the value. */
  delete(key: string, expected?: string): Promise<void>;
}
