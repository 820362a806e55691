import { type CallOptions } from '~/sessions/session-directory';

/** One of the applications that people sign in to through the tenant. */
export interface Application {
  id: string;
  /** As the tenant shows it to people; null where it may not be read. */
  name: string | null;
}

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
}
