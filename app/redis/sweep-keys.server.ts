import { createRedisClient } from './redis.server';
import { storeFailure } from './store-failure.server';

/** How many keys of ours stay, and how many do not. */
export interface SweptKeys {
  kept: number;
  left: number;
}

interface Options {
  /** What each key of ours begins with. */
  keyPrefix: string;
  /** Whether the key with this name, which follows the prefix, stays. */
  stays: (name: string) => boolean;
  /** Without, it is only counted. */
  isRemoving: boolean;
}

/**
 * Goes through our keys at `url`, on one server or all of a cluster, and removes those that are not to stay. For a Redis
 * that no portal uses meanwhile.
 *
 * @throws {StoreUnavailableError}
 */
export async function sweepKeys(
  url: string,
  { keyPrefix, stays, isRemoving }: Options,
): Promise<SweptKeys> {
  const swept: SweptKeys = { kept: 0, left: 0 };
  const client = createRedisClient(url, false);
  // What goes wrong is thrown by the command that it went wrong with.
  client.on('error', () => {});
  try {
    await client.connect();
    const servers =
      'masters' in client
        ? await Promise.all(client.masters.map((master) => client.nodeClient(master)))
        : [client];
    for (const server of servers)
      for await (const keys of server.scanIterator({ MATCH: `${keyPrefix}*`, COUNT: 500 }))
        for (const key of keys) {
          const isKept = stays(key.slice(keyPrefix.length));
          swept[isKept ? 'kept' : 'left'] += 1;
          if (!isKept && isRemoving) await server.del(key);
        }
    return swept;
  } catch (error) {
    throw storeFailure(error);
  } finally {
    client.destroy();
  }
}
