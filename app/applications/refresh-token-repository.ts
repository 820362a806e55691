import {
  type CallOptions,
  type ChangeOptions,
  type ReadOptions,
  type RevocationAnswer,
} from '~/tenant-calls/call-options';
import { type OwnedRefreshToken, type RefreshToken } from './refresh-token';

export interface ReadTokens {
  tokens: RefreshToken[];
  /** False when there are more tokens than were read. */
  isComplete: boolean;
}

export interface RefreshTokenList extends ReadTokens {
  /** When the list was read, where it stands in for one that the service did not give; null for a current one. */
  asOf: Date | null;
  /** When tokens were ended here lately, by id: the service may list them for a while yet. */
  endings: ReadonlyMap<string, Date>;
  /** Whether the next part goes on where this one stopped. */
  goesOn?: boolean;
}

/**
 * The sign-in service's register of refresh tokens. Every method rejects with a `TenantError` when the
 * service does not do what was asked; `not_permitted` where the plan or the scope is missing.
 */
export interface RefreshTokensApi {
  /** Every refresh token of the person, all pages of it, in the service's order. */
  list(userId: string, options?: CallOptions): Promise<ReadTokens>;
  /** One token with the user id it belongs to, whoever that is; null when there is none (any more). */
  get(userId: string, tokenId: string, options?: CallOptions): Promise<OwnedRefreshToken | null>;
  /** Asks the service to end the token. `accepted` is a promise, not a fact: it may be listed for a while yet. */
  revoke(userId: string, tokenId: string, options?: CallOptions): Promise<RevocationAnswer>;
}

/** The register with a short memory; endings make it out of date. */
export interface RefreshTokenRepository extends RefreshTokensApi {
  list(userId: string, options?: CallOptions): Promise<RefreshTokenList>;
  /** What so many more calls tell of the list. */
  listPart(userId: string, options: ReadOptions & { mostCalls: number }): Promise<RefreshTokenList>;
  /** Whether the whole list is there without a call. */
  isAtHand(userId: string): Promise<boolean>;
  revoke(
    userId: string,
    tokenId: string,
    options?: ChangeOptions<RevocationAnswer>,
  ): Promise<RevocationAnswer>;
  /** The list that was read last, without asking the service; null when none is remembered. */
  getCached(userId: string): Promise<RefreshTokenList | null>;
  /** The next list is asked for anew, whatever is remembered. */
  invalidate(userId: string): Promise<void>;
  /** What is remembered of the person is never shown again, as something was changed elsewhere. */
  purge(userId: string): Promise<void>;
}
