import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type CallOptions } from '~/tenant-calls/call-options';

/** One of the applications that people sign in to through the tenant. */
export interface Application {
  id: string;
  /** As the tenant shows it to people; null where it may not be read. */
  name: string | null;
  /** What the application hears by back-channel logout; null where that is not told. */
  backchannelLogout: BackchannelLogout | null;
  /** How long the ID tokens that it gets are valid; null where that is not told. */
  idTokenLifetimeMs: number | null;
  /** Whether it belongs to the tenant itself; null where that is not told. */
  isFirstParty: boolean | null;
  /** Whether it was registered by itself, as assistants often are, and by nobody of the tenant. */
  isSelfRegistered: boolean;
  /** An address of its maker's choice: only some may be shown. */
  logoUrl: string | null;
}

/**
 * What an application hears of the end of a session (Auth0 docs, back-channel logout initiators):
 *
 * - `endings`: also of those that are ended here (`session-revoked`)
 * - `sign-outs`: of some others only; Auth0's default is the person's own sign-out
 * - `nothing`: it has no address for it
 */
export type BackchannelLogout = 'endings' | 'sign-outs' | 'nothing';

/** An application, or why nothing is known of it: `gone` where the tenant has none of this id. */
export type ApplicationReading =
  | { application: Application }
  | { application: null; reason: TenantErrorCode | 'gone' };

/** The applications of the tenant. */
export interface ApplicationDirectory {
  /**
   * The applications of these ids, by id, as far as they can be named. What cannot be read, because a scope is
   * missing, the tenant fails or the application is gone, is left out: a name is never worth a failed page.
   */
  find(
    userId: string,
    applicationIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Application>>;
  /** The same, with the reason for each one that cannot be read. Never rejects for a refusal of the service. */
  read(
    userId: string,
    applicationIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, ApplicationReading>>;
}
