import { type CallOptions } from '~/tenant-calls/call-options';
import { type AccountEvent } from './account-event';

/** Either of these scopes is enough to read it. */
export const activityScopes = ['read:logs_users', 'read:logs'] as const;

export interface ActivityPeriod {
  /** The latest first. */
  events: AccountEvent[];
  /** False when the service has more events of the period than the portal reads, or may have forgotten some of it. */
  isComplete: boolean;
}

/** So many entries of the log are read at once: as many as three calls give. */
export const entriesPerPart = 300;
/** No more than a thousand entries can be reached, so the last part has a hundred. */
export const partCount = 4;

/** A part of the log, the first one with the latest events. */
export interface ActivityPart {
  /** The latest first, as far as they say anything to the person. */
  events: AccountEvent[];
  /** Between which entries it reaches, those that say nothing counted; null where it has none. */
  from: Date | null;
  until: Date | null;
  /**
   * What comes after it: `more`; `nothing` where the service has nothing older; `out-of-reach` where it may have, and
   * gives no more than a thousand entries.
   */
  older: 'more' | 'nothing' | 'out-of-reach';
  /** How many entries could not be read. */
  unreadableCount: number;
}

/** What was read, and when, where it stands in for what cannot be had now; else `asOf` is null. */
type Dated<T> = T & { asOf: Date | null };

export type LatestActivity = Dated<ActivityPeriod>;

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
  /**
   * A part of the log by its number, from 0 to `partCount - 1`, by three calls at most.
   *
   * @throws {TenantError} `not_permitted` without one of the scopes `read:logs` and `read:logs_users`.
   */
  part(userId: string, part: number, options?: CallOptions): Promise<ActivityPart>;
}

/** The log, whose latest events and parts are remembered; a period is always read anew. */
export interface ActivityLog extends ActivityApi {
  latest(userId: string, options?: CallOptions): Promise<LatestActivity>;
  /** The latest events as they were read last, without a call; null where none are remembered. */
  recallLatest(userId: string): Promise<LatestActivity | null>;
  part(userId: string, part: number, options?: CallOptions): Promise<Dated<ActivityPart>>;
}
