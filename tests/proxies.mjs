// The proxies that stand in front of portals in `npm run test:upgrade`: found, or else installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, aptSystem } from './apt.mjs';
import { placesOnPath } from './tool-path.mjs';

/** @typedef {'haproxy' | 'caddy' | 'nginx' | 'apache2'} ProxyProgram */

/**
 * The packages of Debian that have them. Of Apache only the program: the rest is a service that would start.
 *
 * @type {Record<ProxyProgram, string>}
 */
const packages = { haproxy: 'haproxy', caddy: 'caddy', nginx: 'nginx', apache2: 'apache2-bin' };

/**
 * The path of a proxy.
 *
 * @param {ProxyProgram} program
 * @returns {Promise<string>}
 * @throws where it is missing and cannot be installed
 */
export async function ensureProxy(program) {
  const name = packages[program];
  if (find(program) === undefined && aptSystem() !== undefined) {
    console.log(`Installing ${name} with apt-get…`);
    await aptInstall([name]);
  }
  const path = find(program);
  if (path === undefined)
    throw new Error(`${program} was not found: install it (Debian: ${name}).`);
  return path;
}

/**
 * Debian has most of them in a folder that is not on everybody's PATH.
 *
 * @param {string} program
 */
function find(program) {
  const others = ['/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, program));
  return [...placesOnPath([program]), ...others].find((path) => existsSync(path));
}
