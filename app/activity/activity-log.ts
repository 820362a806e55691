import { type CallOptions } from '~/tenant-calls/call-options';
import { type AccountEvent } from './account-event';

export interface ActivityPeriod {
  /** The latest first. */
  events: AccountEvent[];
  /** False when the service has more events of the period than the portal reads, or may have forgotten some of it. */
  isComplete: boolean;
}

/** The latest events, and when they were read where they stand in for what cannot be had now; else `asOf` is null. */
export interface LatestActivity extends ActivityPeriod {
  asOf: Date | null;
}

/** The sign-in service's log of what happened to a person's account, as the service answers. */
export interface ActivityApi {
  /**
   * The last hundred events.
   *
   * @throws {TenantError} `not_permitted` without one of the scopes `read:logs` and `read:logs_users`.
   */
  latest(userId: string, options?: CallOptions): Promise<ActivityPeriod>;
  /**
   * What happened since then, as far as the service keeps it (between one day and thirty by plan) and the
   * portal reads it (1,000 events).
   *
   * @throws {TenantError} `not_permitted` without one of the scopes `read:logs` and `read:logs_users`.
   */
  since(userId: string, since: Date, options?: CallOptions): Promise<ActivityPeriod>;
}

/** The log, whose latest events are remembered; a period is always read anew. */
export interface ActivityLog extends ActivityApi {
  latest(userId: string, options?: CallOptions): Promise<LatestActivity>;
}
