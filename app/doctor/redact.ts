import { secretVariables } from '~/env-secret-files';
import { type CheckResult, type Finding, type Surroundings } from './check';

/** Shorter ones are a part of too many words. */
const leastLength = 6;

/** What a server says must not move the cursor of a terminal, or begin a line of the report. */
const controls = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu;

/**
 * Takes the secrets of the configuration out of what was found, whoever has put them there: a library may name them in
 * an error. `source` has them as `readSecretsOnce` gives it.
 */
export function redact(
  results: readonly CheckResult[],
  source: Surroundings['source'],
): CheckResult[] {
  const secrets = secretsOf(source);
  const clean = (text: string) =>
    secrets
      .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text)
      .replace(controls, ' ');
  const cleanFinding = (finding: Finding): Finding =>
    'remedy' in finding
      ? { ...finding, found: clean(finding.found), remedy: clean(finding.remedy) }
      : { ...finding, found: clean(finding.found) };
  return results.map((result) => ({ ...result, findings: result.findings.map(cleanFinding) }));
}

/** The longest first, as one may be a part of another. */
function secretsOf(source: Surroundings['source']): string[] {
  return secretVariables
    .flatMap((name) => {
      const value = source[name] ?? '';
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
