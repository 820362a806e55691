import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aptSystem } from '../apt.mjs';
import { ensureHeadlessShell, findChromium, onPath } from '../chromium.mjs';

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

describe.skipIf(process.platform === 'win32')('the headless shell for the tests', () => {
  beforeEach(() => {
    vi.stubEnv('CHROMIUM_PATH', undefined);
    vi.stubEnv('HEADLESS_SHELL_PATH', undefined);
    vi.stubEnv('PATH', folder);
  });

  it('is the one on the PATH', async () => {
    const path = program('chromium-headless-shell', 0);
    expect(await ensureHeadlessShell()).toBe(path);
  });

  it('is the one that HEADLESS_SHELL_PATH names', async () => {
    program('chromium-headless-shell', 0);
    const path = program('my-shell', 0);
    vi.stubEnv('HEADLESS_SHELL_PATH', path);
    expect(await ensureHeadlessShell()).toBe(path);
  });

  it('is none at all when the one that HEADLESS_SHELL_PATH names does not run', async () => {
    program('chromium-headless-shell', 0);
    vi.stubEnv('HEADLESS_SHELL_PATH', program('my-shell', 1));
    await expect(ensureHeadlessShell()).rejects.toThrow('HEADLESS_SHELL_PATH is ');
  });

  it('leaves everything to the Chromium that CHROMIUM_PATH names', async () => {
    program('chromium-headless-shell', 0);
    vi.stubEnv('CHROMIUM_PATH', program('my-chromium', 0));
    expect(await ensureHeadlessShell()).toBeUndefined();
  });
});

it('looks for chromium in every folder of the PATH before it looks for google-chrome', () => {
  const paths = onPath(undefined, ['/a', '/b'].join(delimiter));
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
