/** What the portal may ask of the tenant, known before it asks. */
export interface GrantedScopes {
  /**
   * Whether the portal was granted all of these scopes; null where only a call finds out. Where one is missing, the
   * operator is told once that it is missing for `operation`.
   *
   * @throws {StoreUnavailableError}
   */
  has(operation: string, scopes: readonly string[]): Promise<boolean | null>;
  /** Whether the token at hand has none of these scopes, of which one would do. False while none is at hand; no call. */
  lacksAll(scopes: readonly string[]): boolean;
}
