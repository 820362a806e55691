import { readSecretFiles, secretVariables } from '~/env-secret-files';
import { withProxyVariables } from '~/tenant-calls/outgoing-proxy';
import { type Surroundings } from './check';

/**
 * The variables as the portal takes them, with the secrets that stand in files in their place: a pipe, as shells make
 * of `<(…)`, gives its secret once. A file that cannot be used is still named, for the check that tells of it.
 */
export function readSecretsOnce(source: Surroundings['source']): Surroundings['source'] {
  const { given, problems } = readSecretFiles(
    Object.fromEntries(
      Object.entries(withProxyVariables(source)).filter(([, value]) => value?.trim()),
    ),
  );
  const read = secretVariables.filter((name) => !problems.has(name)).map((name) => `${name}_FILE`);
  return Object.fromEntries(Object.entries(given).filter(([name]) => !read.includes(name)));
}
