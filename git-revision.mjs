// The commit that a build is made of: of `REVISION`, for an image without `.git`, else of the checkout.
import { execFileSync } from 'node:child_process';

/**
 * The hash of the commit that is checked out in `folder`, with `-dirty` where files differ from it; `unknown` where
 * there is no git or no repository. `given` goes before, such as a build argument of an image.
 *
 * @param {string} folder
 * @param {string | undefined} given
 * @returns {string}
 */
export function gitRevision(folder, given) {
  if (given !== undefined && given !== '') {
    if (/^[\w.-]{1,64}$/.test(given)) return given;
    throw new Error('REVISION must be the name of a commit: at most 64 letters, digits, . - _');
  }
  try {
    // `--exclude`: a tag is the version's business.
    const describe = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'];
    return execFileSync('git', describe, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}
