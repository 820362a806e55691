// The Chromium that the browser tests run in, whole and as a headless shell: found, or else installed.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall, aptSystem } from './apt.mjs';
import { run } from './child-processes.mjs';
import { placesOnPath, toolPath } from './tool-path.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const shellCommands = ['chromium-headless-shell', 'chrome-headless-shell'];
const debianShell = 'chromium-headless-shell';
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium that runs, or undefined. `CHROMIUM_PATH` is final: when it is set and does
 * not run, no other is taken in its place.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (await runs(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, but no Chromium runs there: correct or unset it.`);
  }
  return firstThatRuns([await playwrightsOwn(), ...onPath(), ...macApplications]);
}

/**
 * The path of a Chromium that runs, installed when there was none.
 *
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  const system = aptSystem();
  // Ubuntu's package is only a door to the snap store, so there Playwright's own comes first.
  const installers = system === 'debian' ? [byApt, byPlaywright] : [byPlaywright];
  if (system === 'relative') installers.push(byApt);
  for (const install of installers) {
    await install();
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Google Chrome, ' +
      'or set CHROMIUM_PATH to the one you have.',
  );
}

/**
 * The path of Chromium's headless shell, installed where that is possible: the same engine without the windows,
 * tabs and profiles round it, which takes a third less processor time for each test. It has no back/forward
 * cache. Undefined where there is none, and where `CHROMIUM_PATH` names the Chromium for everything.
 * `HEADLESS_SHELL_PATH` is final.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureHeadlessShell() {
  const given = process.env.HEADLESS_SHELL_PATH;
  if (given) {
    if (await runs(given)) return given;
    throw new Error(
      `HEADLESS_SHELL_PATH is ${given}, but no shell runs there: correct or unset it.`,
    );
  }
  if (process.env.CHROMIUM_PATH) return undefined;
  const found = await firstThatRuns(onPath(shellCommands));
  if (found !== undefined || aptSystem() !== 'debian') return found;
  console.log('No headless shell found: installing the one of Debian with apt-get…');
  await aptInstall([debianShell]);
  return firstThatRuns(onPath(shellCommands));
}

/**
 * The variables by which the browser tests find their browsers.
 *
 * @returns {Promise<Record<string, string | undefined>>}
 */
export async function browserVariables() {
  // One after the other, as both may be installed.
  const CHROMIUM_PATH = await ensureChromium();
  return { CHROMIUM_PATH, HEADLESS_SHELL_PATH: await ensureHeadlessShell() };
}

/**
 * The places on the `PATH` where one of these commands may be.
 *
 * @param {readonly string[]} [names]
 * @param {string} [searchPath]
 */
export function onPath(names = commands, searchPath = process.env.PATH) {
  return placesOnPath(names, searchPath);
}

async function byApt() {
  console.log('No Chromium found: installing the one of Debian with apt-get…');
  await aptInstall(['chromium', debianShell, 'fonts-dejavu-core']);
}

async function byPlaywright() {
  console.log('No Chromium found: installing the one of Playwright…');
  const withLibraries = aptSystem() ? ['--with-deps'] : [];
  const args = [toolPath('playwright'), 'install', ...withLibraries, 'chromium'];
  await run(process.execPath, args, { cwd: root, quiet: true, timeoutMs: 3 * 60_000 });
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @param {readonly (string | undefined)[]} paths */
async function firstThatRuns(paths) {
  for (const path of paths) if (path && (await runs(path))) return path;
  return undefined;
}

/** @param {string} path */
async function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return (await run(path, ['--version'], { quiet: true, timeoutMs: 20_000 })).code === 0;
}
