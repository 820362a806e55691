import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aptSystem } from '../apt.mjs';
import { findChromium, onPath } from '../chromium.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-chromium-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string, exitCode: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('the Chromium for the tests', () => {
  it('is the one that CHROMIUM_PATH names', async () => {
    const path = program('my-chromium', 0);
    vi.stubEnv('CHROMIUM_PATH', path);
    expect(await findChromium()).toBe(path);
  });

  it('is none at all when the one that CHROMIUM_PATH names does not run', async () => {
    const path = program('my-chromium', 1);
    vi.stubEnv('CHROMIUM_PATH', path);
    await expect(findChromium()).rejects.toThrow(`CHROMIUM_PATH is ${path}`);
  });
});

it('looks for chromium in every folder of the PATH before it looks for google-chrome', () => {
  const paths = onPath(['/a', '/b'].join(delimiter));
  expect(paths.slice(0, 2)).toEqual([join('/a', 'chromium'), join('/b', 'chromium')]);
  expect(paths).toContain(join('/b', 'google-chrome-stable'));
});

describe('installing with apt-get', () => {
  it.each([
    ['Debian', 'ID=debian\n', 0, 'debian'],
    ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian\n', 0, 'relative'],
    ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', 0, 'relative'],
    ['Fedora', 'ID=fedora\n', 0, undefined],
    ['no Linux', '', 0, undefined],
    ['Debian without being root', 'ID=debian\n', 1000, undefined],
  ])('is possible or not: %s', (_case, osRelease, userId, system) => {
    expect(aptSystem(osRelease, userId)).toBe(system);
  });
});
