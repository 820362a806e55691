import { type CallOptions } from '~/tenant-calls/call-options';
import { type AccountEvent } from './account-event';

export interface ActivityPeriod {
  /** The latest first. */
  events: AccountEvent[];
  /** False when the service has more events of the period than the portal reads, or may have forgotten some of it. */
  isComplete: boolean;
}

/** The sign-in service's log of what happened to a person's account. */
export interface ActivityLog {
  /**
   * What happened since then, as far as the service keeps it (between one day and thirty by plan) and the
   * portal reads it (1,000 events); without `since`, the last hundred events.
   *
   * @throws {TenantError} `not_permitted` without one of the scopes `read:logs` and `read:logs_users`.
   */
  read(userId: string, period?: { since?: Date }, options?: CallOptions): Promise<ActivityPeriod>;
}
