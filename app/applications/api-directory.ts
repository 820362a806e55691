import { type CallOptions } from '~/tenant-calls/call-options';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';

/** An API of the tenant, in the tenant's own words. */
export interface Api {
  /** Its identifier, the audience of grants and tokens. */
  audience: string;
  name: string | null;
  /** What each permission is called, by its scope; without those that have no description. */
  descriptions: Readonly<Record<string, string>>;
  /** How long an access token works; null where that is not told. */
  accessTokenLifetimeMs: number | null;
}

/** An API, or why nothing is known of it: `gone` where the tenant has none of this identifier. */
export type ApiReading = { api: Api } | { api: null; reason: TenantErrorCode | 'gone' };

/** The APIs of the tenant. */
export interface ApiDirectory {
  /** By audience; each with the reason where it cannot be read. Never rejects for a refusal of the service. */
  read(
    userId: string,
    audiences: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, ApiReading>>;
}
