// The tool of Prometheus that alert rules and figures are held to: found, or else installed.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aptInstall, aptSystem } from './apt.mjs';
import { placesOnPath } from './tool-path.mjs';

/**
 * The path of promtool, or undefined. `PROMTOOL_PATH` is final.
 *
 * @returns {string | undefined}
 */
export function findPromtool() {
  const given = process.env.PROMTOOL_PATH;
  if (given !== undefined) return existsSync(given) ? given : undefined;
  return placesOnPath(['promtool']).find((path) => existsSync(path));
}

/**
 * The path of promtool, installed where that is possible. Without it nobody knows whether the alerts fire, which is said
 * loudly, and is an error in continuous integration.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensurePromtool() {
  const path = findPromtool() ?? (await installedPromtool());
  if (path !== undefined) return path;
  const message =
    'The tests of the alert rules DID NOT RUN. promtool was not found and could not be installed: install prometheus, or set PROMTOOL_PATH.';
  if (process.env.CI === 'true') throw new Error(message);
  console.error(`\n!!! ${message}\n`);
  return undefined;
}

/**
 * The path of Prometheus itself, which comes with promtool.
 *
 * @returns {Promise<string>}
 */
export async function ensurePrometheus() {
  const promtool = await ensurePromtool();
  const path = promtool === undefined ? undefined : join(dirname(promtool), 'prometheus');
  if (path === undefined || !existsSync(path))
    throw new Error('Prometheus was not found beside promtool: install it, or set PROMTOOL_PATH.');
  return path;
}

async function installedPromtool() {
  if (aptSystem() === undefined) return undefined;
  console.log('No promtool found: installing Prometheus of Debian with apt-get…');
  await aptInstall(['prometheus']);
  return findPromtool();
}
