import { type Env } from '~/env.server';
import { createNotMeRecords } from '~/not-me/not-me-record.server';
import { createMaxmindPlaces } from '~/places/maxmind-places.server';
import { createNetworkOwners } from '~/places/named-network-owners.server';
import { type SessionServices } from '~/request/context';
import { createEndingReports } from '~/sessions/ending-records.server';
import { type SessionRepository } from '~/sessions/session-repository';
import { createSessionHandles } from '~/tenant-calls/opaque-handle.server';
import { type Stores } from './stores.server';

interface Options {
  env: Env;
  directory: SessionRepository;
  stores: Pick<Stores, 'endings' | 'persistentCache'>;
}

/** A person's sessions, and what is remembered of those that ended. */
export function createSessionServices({ env, directory, stores }: Options): SessionServices {
  const { sessionSecrets } = env;
  return {
    directory,
    handles: createSessionHandles(sessionSecrets),
    endings: stores.endings,
    // A person, and the job that goes on with one, come back to it after a restart too.
    endingReports: createEndingReports(stores.persistentCache, sessionSecrets),
    notMeRecords: createNotMeRecords(sessionSecrets),
    places: createMaxmindPlaces(env.geoipDatabase),
    networkOwners: createNetworkOwners(),
  };
}
