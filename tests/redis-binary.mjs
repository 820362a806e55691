// The Redis server that the store tests run against: found, or else installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, aptSystem } from './apt.mjs';

/**
 * The path of a Redis or Valkey server, or undefined. `REDIS_SERVER_PATH` is final.
 *
 * @returns {string | undefined}
 */
export function findRedisServer() {
  const given = process.env.REDIS_SERVER_PATH;
  if (given !== undefined) return existsSync(given) ? given : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return ['redis-server', 'valkey-server']
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((path) => existsSync(path));
}

/**
 * The path of a server, installed where that is possible. Without one the Redis tests cannot run,
 * which is said loudly, and is an error in continuous integration.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureRedisServer() {
  const found = findRedisServer();
  if (found !== undefined) return found;
  if (aptSystem() !== undefined) {
    console.log('No Redis server found: installing the one of Debian with apt-get…');
    await aptInstall(['redis-server']);
    const installed = findRedisServer();
    if (installed !== undefined) return installed;
  }
  const message =
    'No Redis server was found and none could be installed: install redis-server, or set REDIS_SERVER_PATH.';
  if (process.env.CI === 'true') throw new Error(message);
  console.error(`\n!!! The Redis tests DID NOT RUN. ${message}\n`);
  return undefined;
}
