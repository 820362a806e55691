/** An account at another provider whose tokens the tenant keeps for applications (Auth0 docs, Token Vault). */
export interface ConnectedAccount {
  /** `cac_` and 22 characters. */
  id: string;
  userId: string;
  connection: string;
  scopes: string[];
  createdAt: number;
  expiresAt?: number;
}
