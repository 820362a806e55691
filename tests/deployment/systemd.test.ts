import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const unitFile = join(import.meta.dirname, '..', '..', 'deploy', 'systemd', 'latchkey.service');
const unit = readFileSync(unitFile, 'utf8');
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

/** The values of a key, in their order (systemd.syntax(7)). */
const valuesOf = (key: string) =>
  unit
    .split('\n')
    .filter((line) => line.startsWith(`${key}=`))
    .map((line) => line.slice(key.length + 1));

describe('the unit of systemd', () => {
  test('gives every secret that it loads to the portal as a file', () => {
    const loaded = valuesOf('LoadCredential').map((value) => value.split(':')[0] ?? '');
    const read = valuesOf('Environment').flatMap(
      (value) => /_FILE=%d\/(\w+)$/.exec(value)?.[1] ?? [],
    );
    expect(read.sort()).toEqual(loaded.sort());
    expect(loaded).toContain('session_secrets');
  });

  test('starts the portal for production, with its data where it may write', () => {
    expect(valuesOf('ExecStart')[0]).toMatch(
      /^\/usr\/bin\/node .*\/opt\/latchkey\/build\/index\.js$/,
    );
    expect(valuesOf('Environment')).toContain('NODE_ENV=production');
    expect(valuesOf('Environment')).toContain('DATABASE_PATH=/var/lib/latchkey/latchkey.sqlite');
    expect(valuesOf('StateDirectory')).toEqual(['latchkey']);
  });

  test('gives the portal longer to stop than it takes', () => {
    expect(Number(valuesOf('TimeoutStopSec')[0])).toBeGreaterThan(13);
  });

  test.runIf(hasSystemd)('is understood whole, and leaves little open', () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-unit-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    // Where Node.js is on another machine is not what is looked at.
    const here = join(folder, 'latchkey.service');
    writeFileSync(here, unit.replace('ExecStart=/usr/bin/node', `ExecStart=${process.execPath}`));
    const analyze = (...args: string[]) => {
      const { stdout, stderr } = spawnSync('systemd-analyze', [...args, here], {
        encoding: 'utf8',
      });
      return `${stdout}${stderr}`;
    };
    expect(analyze('verify')).toBe('');
    const [, exposure] =
      /exposure level for \S+: ([\d.]+)/.exec(analyze('security', '--offline=true')) ?? [];
    expect(Number(exposure)).toBeLessThan(2);
  });
});
