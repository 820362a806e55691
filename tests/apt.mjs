// Installing packages on Debian and its relatives, where we are root.
import { readFileSync } from 'node:fs';
import { run } from './child-processes.mjs';

/**
 * The system we may install packages on with apt-get: `debian`, a `relative` of it (Ubuntu, Mint…), or none.
 *
 * @param {string} [osRelease] the text of /etc/os-release
 * @param {number} [userId]
 * @returns {'debian' | 'relative' | undefined}
 */
export function aptSystem(osRelease = readOsRelease(), userId = process.getuid?.()) {
  if (userId !== 0) return undefined;
  if (/^ID="?debian"?$/m.test(osRelease)) return 'debian';
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease) ? 'relative' : undefined;
}

/**
 * Installs the packages; says whether that worked.
 *
 * @param {string[]} packages
 */
export async function aptInstall(packages) {
  const options = {
    quiet: true,
    timeoutMs: 10 * 60_000,
    // As while a system starts, packages start none of their services.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  };
  await run('apt-get', ['update'], options);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const { code, output } = await run('apt-get', install, options);
  if (code !== 0)
    console.error(`apt-get failed. ${output.trim().split('\n').slice(-5).join('\n')}`);
  return code === 0;
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
