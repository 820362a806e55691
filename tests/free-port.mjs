// Finds a port on the loopback interface that nobody listens on.
import { createServer } from 'node:net';

/**
 * The first free port from the one given upwards.
 *
 * @param {number} first
 * @param {number[]} [taken] ports not to hand out although they look free
 * @returns {Promise<number>}
 */
export async function freePort(first, taken = []) {
  for (let port = first; port < first + 100; port += 1) {
    if (!taken.includes(port) && (await isFree(port))) return port;
  }
  throw new Error(`No free port was found from ${first} to ${first + 99}.`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
