import { readFileSync } from 'node:fs';
import { errorCode } from '~/error-code';

/** What may stand in a file of its own, named by the variable with `_FILE`: whatever is secret in it or in a part of it. */
export const secretVariables = [
  'AUTH0_CLIENT_SECRET',
  'AUTH0_CLIENT_SECRET_MGMT',
  'SESSION_SECRETS',
  'REDIS_URL',
  'SMTP_URL',
  'HTTPS_PROXY',
] as const;

interface Read {
  /** The variables, with those from files. */
  given: Record<string, string | undefined>;
  /** What is wrong with a file, by the name of the variable that it is for. */
  problems: ReadonlyMap<string, string>;
}

/**
 * Reads secrets that stand in files, as container engines and systemd hand them over. One line break at the end is
 * not a part of the secret: editors and `echo` leave it there.
 */
export function readSecretFiles(source: Record<string, string | undefined>): Read {
  const given = { ...source };
  const problems = new Map<string, string>();
  for (const name of secretVariables) {
    const path = source[`${name}_FILE`];
    if (path === undefined) continue;
    const read =
      source[name] === undefined ? readSecret(path) : `is set, and so is ${name}: set one of them`;
    if (typeof read === 'string') problems.set(name, `${name}_FILE ${read}`);
    else given[name] = read.secret;
  }
  return { given, problems };
}

/** The secret in a file, or what is wrong with the file. */
function readSecret(path: string): { secret: string } | string {
  try {
    const secret = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
    return secret.trim() === '' ? 'names a file with nothing in it' : { secret };
  } catch (error) {
    return `names a file that cannot be read (${errorCode(error) ?? 'unknown'})`;
  }
}
