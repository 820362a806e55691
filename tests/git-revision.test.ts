import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { gitRevision } from '../git-revision.mjs';

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-revision-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A repository with one commit of one file. */
function repository() {
  const folder = temporaryFolder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  git('init', '-q');
  writeFileSync(join(folder, 'file'), 'one');
  git('add', '.');
  git('commit', '-qm', 'one');
  return { folder, head: git('rev-parse', 'HEAD') };
}

test('a build is named by the commit of its checkout, and told apart from one with changes', () => {
  const { folder, head } = repository();
  expect(gitRevision(folder, undefined)).toBe(head);
  writeFileSync(join(folder, 'file'), 'two');
  expect(gitRevision(folder, undefined)).toBe(`${head}-dirty`);
});

test('a build argument goes before, since an image is built without a repository', () => {
  expect(gitRevision(repository().folder, 'd24bb9d')).toBe('d24bb9d');
});

test('without a repository the revision is unknown', () => {
  expect(gitRevision(temporaryFolder(), '')).toBe('unknown');
});

test('a build argument that is no name of a commit stops the build', () => {
  expect(() => gitRevision('.', 'two words')).toThrow('REVISION');
});
