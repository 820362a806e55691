// The Redis server that the store tests run against: found, or else installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall, aptSystem } from './apt.mjs';
import { placesOnPath } from './tool-path.mjs';

/**
 * The path of a Redis or Valkey server, or undefined. `REDIS_SERVER_PATH` is final.
 *
 * @returns {string | undefined}
 */
export function findRedisServer() {
  const given = process.env.REDIS_SERVER_PATH;
  if (given !== undefined) return existsSync(given) ? given : undefined;
  return placesOnPath(['redis-server', 'valkey-server']).find((path) => existsSync(path));
}

/**
 * Whether the server was built with TLS; a build without it does not know the option.
 *
 * @param {string} path
 */
export function speaksTls(path) {
  // Told to listen nowhere, it leaves at once and says what it made of its options.
  const { stdout } = spawnSync(path, ['--port', '0', '--tls-port', '0'], { encoding: 'utf8' });
  return !/bad directive/i.test(stdout);
}

/**
 * The path of a server, installed where that is possible. Without one, or with one that lacks TLS, tests
 * cannot run, which is said loudly, and is an error in continuous integration.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureRedisServer() {
  const path = findRedisServer() ?? (await installedRedisServer());
  if (path === undefined)
    complain(
      'The Redis tests DID NOT RUN. No Redis server was found and none could be installed: install redis-server, or set REDIS_SERVER_PATH.',
    );
  else if (!speaksTls(path))
    complain(
      `The Redis tests over TLS DID NOT RUN. ${path} was built without it: set REDIS_SERVER_PATH to one that was built with BUILD_TLS=yes.`,
    );
  return path;
}

async function installedRedisServer() {
  if (aptSystem() === undefined) return undefined;
  console.log('No Redis server found: installing the one of Debian with apt-get…');
  await aptInstall(['redis-server']);
  return findRedisServer();
}

/** @param {string} message */
function complain(message) {
  if (process.env.CI === 'true') throw new Error(message);
  console.error(`\n!!! ${message}\n`);
}
