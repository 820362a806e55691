// Firefox and WebKitGTK for `npm run test:engines`: found, or else installed on Debian.
import { existsSync } from 'node:fs';
import { aptInstall, aptSystem } from './apt.mjs';

const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const webKitDrivers = ['/usr/bin/WebKitWebDriver'];
const miniBrowsers = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0', '6.0'].map((api) => {
    const folder = api === '6.0' ? 'webkitgtk-6.0' : `webkit2gtk-${api}`;
    return `/usr/lib/${machine}-linux-gnu/${folder}/MiniBrowser`;
  }),
);
const virtualScreens = ['/usr/bin/Xvfb'];

/**
 * The path of Firefox; `FIREFOX_PATH` is final.
 *
 * @returns {Promise<string>}
 */
export async function ensureFirefox() {
  const given = process.env.FIREFOX_PATH;
  return ensure('Firefox', given ? [given] : firefoxes, given ? [] : ['firefox-esr']);
}

/**
 * The paths of WebKitGTK's driver, its browser, and the screen to run it on where there is none.
 *
 * @returns {Promise<{ driver: string, browser: string, screen: string }>}
 */
export async function ensureWebKit() {
  return {
    driver: await ensure('WebKitWebDriver', webKitDrivers, ['webkit2gtk-driver']),
    browser: await ensure('the MiniBrowser of WebKitGTK', miniBrowsers, ['webkit2gtk-driver']),
    screen: await ensure('Xvfb', virtualScreens, ['xvfb']),
  };
}

/**
 * @param {string} name
 * @param {string[]} paths
 * @param {string[]} packages of Debian
 */
async function ensure(name, paths, packages) {
  const find = () => paths.find((path) => existsSync(path));
  const found = find();
  if (found !== undefined) return found;
  if (packages.length > 0 && aptSystem() !== undefined) {
    console.log(`Installing ${packages.join(', ')} with apt-get…`);
    await aptInstall(packages);
  }
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(`${name} was found at none of ${paths.join(', ')}, and could not be installed.`);
}
