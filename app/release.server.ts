import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { installedFile } from './installation.server';

/** What is running: the version of `package.json`, and the commit that it was built from, or `unknown`. */
export interface Release {
  version: string;
  revision: string;
}

const version = z.string().regex(/^[\w.+-]{1,64}$/);
const builtSchema = z.object({ version, revision: z.string().regex(/^[\w.-]{1,64}$/) });

/**
 * Reads what the build has written beside the running program: the version in `package.json` may be a newer one's,
 * fetched and not built yet. Without such a file, as out of the source, the revision is `unknown`.
 */
export function readRelease(folder: string = import.meta.dirname): Release {
  const built = builtSchema.safeParse(readJson(join(folder, 'release.json')));
  if (built.success) return built.data;
  const source = z.object({ version }).safeParse(readJson(installedFile('package.json')));
  return { version: source.data?.version ?? 'unknown', revision: 'unknown' };
}

/** Undefined where there is no such file, or no JSON in it. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
