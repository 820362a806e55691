// HAProxy and Caddy, which stand in front of portals in `npm run test:upgrade`: found, or else installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, aptSystem } from './apt.mjs';
import { placesOnPath } from './tool-path.mjs';

/**
 * The paths of both programs.
 *
 * @returns {Promise<{ haproxy: string, caddy: string }>}
 * @throws where one is missing and cannot be installed
 */
export async function ensureProxies() {
  const missing = ['haproxy', 'caddy'].filter((name) => find(name) === undefined);
  if (missing.length > 0 && aptSystem() !== undefined) {
    console.log(`Installing ${missing.join(' and ')} with apt-get…`);
    await aptInstall(missing);
  }
  return { haproxy: found('haproxy'), caddy: found('caddy') };
}

/** @param {string} name */
function found(name) {
  const path = find(name);
  if (path === undefined) throw new Error(`${name} was not found: install it (Debian: ${name}).`);
  return path;
}

/**
 * Debian has HAProxy in a folder that is not on everybody's PATH.
 *
 * @param {string} name
 */
function find(name) {
  const others = ['/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, name));
  return [...placesOnPath([name]), ...others].find((path) => existsSync(path));
}
