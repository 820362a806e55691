/** An API of the tenant: what applications can be allowed there. */
export interface ResourceServer {
  id: string;
  name: string;
  /** The audience of its access tokens. */
  identifier: string;
  /** Auth0's own. */
  isSystem?: boolean;
  scopes: readonly { value: string; description?: string }[];
  tokenSeconds: number;
}
