import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDocumented } from './documented-commands';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A release of the portal, built. */
export interface Release {
  name: 'before' | 'this';
  /** The folder with its `build/` and `public/`. */
  checkout: string;
  /** What it was built from, for people. */
  revision: string;
}

/** What is checked out here, as `npm run build` has made it. */
export function thisRelease(): Release {
  if (!existsSync(join(root, 'build', 'index.js')))
    throw new Error('There is no build of this release: npm run build');
  return { name: 'this', checkout: root, revision: git('describe', '--always', '--dirty') };
}

/**
 * The release that `ref` names, a tag or commit of this repository; without one, `releaseBefore` of package.json. Built
 * once, and then kept in `.cache/releases/`.
 *
 * @throws where git does not know it, or it cannot be built
 */
export async function releaseBefore(ref = recordedBefore()): Promise<Release> {
  const commit = commitOf(ref);
  const checkout = join(root, '.cache', 'releases', commit);
  const done = join(checkout, 'build', '.complete');
  if (!existsSync(done)) {
    console.log(`Building the release before, ${ref}…`);
    rmSync(checkout, { recursive: true, force: true });
    mkdirSync(dirname(checkout), { recursive: true });
    const variables = { REPOSITORY: root, FOLDER: checkout, RELEASE: commit };
    await runDocumented('fetch', variables);
    shareSamePackages(checkout);
    await runDocumented('build', variables);
    writeFileSync(done, '');
  }
  return { name: 'before', checkout, revision: commit.startsWith(ref) ? commit.slice(0, 8) : ref };
}

function recordedBefore(): string {
  const { releaseBefore: ref } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    releaseBefore: string;
  };
  return ref;
}

function commitOf(ref: string): string {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  } catch {
    throw new Error(
      `This repository has no ${ref}. In a shallow clone: git fetch --unshallow --tags`,
    );
  }
}

/** Where both releases ask for the same packages, nothing is left to be installed. */
function shareSamePackages(checkout: string): void {
  const [wanted, installed] = [checkout, root].map((folder) =>
    readFileSync(join(folder, 'package-lock.json'), 'utf8'),
  );
  if (wanted === installed)
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'dir');
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}
