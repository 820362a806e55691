// Tells whether the portal's build belongs to its sources, so that it is built only when it must be.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'app',
  'build-lock.mjs',
  'build-portal.mjs',
  'build-programs.mjs',
  'public',
  'package-lock.json',
  'remix.config.js',
  'tailwind.config.ts',
  'tsconfig.json',
];
const programs = ['build/index.js', 'build/portal.js', 'build/healthcheck.js'];
const results = [...programs, 'public/build'];
const note = 'build/.sources';

/**
 * Whether the production build is there and was made of the sources as they are now.
 *
 * @param {string} root
 */
export function isBuilt(root) {
  if (!results.every((path) => existsSync(join(root, path)))) return false;
  return existsSync(join(root, note)) && readFileSync(join(root, note), 'utf8') === state(root);
}

/**
 * Notes that the production build has just been made.
 *
 * @param {string} root
 */
export function recordBuild(root) {
  writeFileSync(join(root, note), state(root));
}

/**
 * Notes that what stands in `build/` is no longer a production build.
 *
 * @param {string} root
 */
export function forgetBuild(root) {
  rmSync(join(root, note), { force: true });
}

/**
 * The build itself is part of it: another command may have replaced it.
 *
 * @param {string} root
 */
function state(root) {
  const hash = createHash('sha256');
  for (const path of [...sources, ...programs].flatMap((path) => filesUnder(root, path))) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  if (path === 'public/build' || !existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
