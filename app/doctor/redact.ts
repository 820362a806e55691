import { readSecretFiles, secretVariables } from '~/env-secret-files';
import { type CheckResult, type Finding, type Surroundings } from './check';

/** Shorter ones are a part of too many words. */
const leastLength = 6;

/**
 * Takes the secrets of the configuration out of what was found, whoever has put them there: a library may name them in
 * an error.
 */
export function redact(
  results: readonly CheckResult[],
  source: Surroundings['source'],
): CheckResult[] {
  const secrets = secretsOf(source);
  const clean = (text: string) =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
  const cleanFinding = (finding: Finding): Finding =>
    'remedy' in finding
      ? { ...finding, found: clean(finding.found), remedy: clean(finding.remedy) }
      : { ...finding, found: clean(finding.found) };
  return results.map((result) => ({ ...result, findings: result.findings.map(cleanFinding) }));
}

/** The longest first, as one may be a part of another. */
function secretsOf(source: Surroundings['source']): string[] {
  const { given } = readSecretFiles({ ...source });
  return secretVariables
    .flatMap((name) => {
      const value = given[name] ?? '';
      return [value, ...value.split(',').map((part) => part.trim()), ...credentialsIn(value)];
    })
    .filter((secret) => secret.length >= leastLength)
    .sort((a, b) => b.length - a.length);
}

/** The passwords in addresses of servers, as they stand there and as they are sent. */
function credentialsIn(value: string): string[] {
  return [...value.matchAll(/:\/\/[^:@/]*:([^@/]+)@/g)].flatMap(([, password = '']) => [
    password,
    decoded(password),
  ]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
