import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readRelease } from './release.server';

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
) as { version: string };
const revision = 'd24bb9dbaa5f3d7c4b2e6a1f0c9e8d7b6a5f4e3d';

/** A folder as the build leaves it, with what stands in its `release.json`. */
function builtFolder(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-release-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'release.json'), text);
  return folder;
}

describe('what is running', () => {
  test('is the version and the revision that the build has written beside it', () => {
    const folder = builtFolder(JSON.stringify({ version: '9.8.7', revision }));
    expect(readRelease(folder)).toEqual({ version: '9.8.7', revision });
  });

  test('out of its source is the version of its package, of an unknown revision', () => {
    expect(readRelease()).toEqual({ version, revision: 'unknown' });
  });

  test.each([
    '',
    'null',
    '{"version":"9.8.7"}',
    '{"version":"9.8.7","revision":"a b"}',
    '{"version":"\\n","revision":"1"}',
  ])('is told from the package where the build wrote %j', (text) => {
    expect(readRelease(builtFolder(text))).toEqual({ version, revision: 'unknown' });
  });
});
