import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimBuild } from '../../build-lock.mjs';
import { forgetBuild, isBuilt, recordBuild } from '../portal-build.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'latchkey-build-'));
  write('app/root.tsx', 'source');
  write('public/favicon.svg', 'picture');
  write('package-lock.json', '{}');
  for (const name of ['index.js', 'portal.js', 'healthcheck.js']) write(`build/${name}`, 'built');
  write('public/build/root.js', 'built');
  recordBuild(root);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, content: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe('the build', () => {
  it('is current right after it was made', () => {
    expect(isBuilt(root)).toBe(true);
  });

  it.each([
    ['a source changes', 'app/root.tsx'],
    ['a source is added', 'app/routes/new.tsx'],
    ['a public file changes', 'public/favicon.svg'],
    ['the way to build changes', 'build-portal.mjs'],
    ['a dependency changes', 'package-lock.json'],
    ['the configuration changes', 'remix.config.js'],
    ['another command replaces it', 'build/index.js'],
    ['a program beside it is replaced', 'build/healthcheck.js'],
  ])('is out of date when %s', (_case, path) => {
    write(path, 'changed');
    expect(isBuilt(root)).toBe(false);
  });

  it.each(['build', 'public/build'])('is out of date when %s is gone', (path) => {
    rmSync(join(root, path), { recursive: true });
    expect(isBuilt(root)).toBe(false);
  });

  it('is out of date once the development server took its place', () => {
    forgetBuild(root);
    expect(isBuilt(root)).toBe(false);
  });

  it('stays current when only what it made itself changes', () => {
    write('public/build/root-2.js', 'built');
    expect(isBuilt(root)).toBe(true);
  });

  it('is made by one at a time, in each checkout', () => {
    const release = claimBuild(root);
    expect(release).not.toBeNull();
    expect(claimBuild(root)).toBeNull();
    const other = claimBuild(join(root, 'app'));
    expect(other).not.toBeNull();
    other?.();
    release?.();
    const next = claimBuild(root);
    expect(next).not.toBeNull();
    next?.();
  });
});
