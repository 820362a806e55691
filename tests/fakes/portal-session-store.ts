import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { createSqlitePortalSessionStore } from '~/portal-session/sqlite-portal-session-store.server';
import { openDatabase } from '~/sqlite/database.server';

/** Portal sessions in memory: the real store on a database that is never written to disk. */
export function createMemoryPortalSessionStore(clock: { now: () => number }): PortalSessionStore {
  return createSqlitePortalSessionStore(openDatabase(':memory:'), clock);
}
