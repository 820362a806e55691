import { secretVariables } from '~/env-secret-files';
import { type CheckResult, type Finding, type Surroundings } from './check';
import { type Setting } from './configuration/settings.server';

/** Shorter ones are a part of too many words. */
const leastLength = 6;

/** What a server says must not move the cursor of a terminal, or begin a line of the report. */
const controls = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu;

/**
 * Takes the secrets of the configuration out of a text, whoever has put them there: a library may name them in an
 * error. `source` has them as `readSecretsOnce` gives it.
 */
export function createRedaction(source: Surroundings['source']): (text: string) => string {
  const secrets = secretsOf(source);
  return (text) =>
    secrets
      .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text)
      .replace(controls, ' ');
}

/** The same for all that was found. */
export function redactResults(
  results: readonly CheckResult[],
  clean: (text: string) => string,
): CheckResult[] {
  const cleanFinding = (finding: Finding): Finding =>
    'remedy' in finding
      ? { ...finding, found: clean(finding.found), remedy: clean(finding.remedy) }
      : { ...finding, found: clean(finding.found) };
  return results.map((result) => ({ ...result, findings: result.findings.map(cleanFinding) }));
}

/** The same for the settings, whose paths and addresses may hold anything too. */
export function redactSettings(
  settings: readonly Setting[],
  clean: (text: string) => string,
): Setting[] {
  return settings.map((setting) => ({
    ...setting,
    value: setting.value === null ? null : clean(setting.value),
  }));
}

/** The longest first, as one may be a part of another. */
function secretsOf(source: Surroundings['source']): string[] {
  return secretVariables
    .flatMap((name) => {
      const value = source[name] ?? '';
      const parts = [value, ...value.split(',').map((part) => part.trim())];
      return [...parts.filter((part) => !isAddress(part)), ...credentialsIn(value)];
    })
    .filter((secret) => secret.length >= leastLength)
    .sort((a, b) => b.length - a.length);
}

/** Whether it names servers and nothing else, of which reports may tell. */
function isAddress(text: string): boolean {
  return text
    .split(',')
    .every((part) => /^\s*(?:rediss?|smtps?|https?):\/\/[\w.:[\]-]+(?:\/\d*)?\s*$/.test(part));
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
