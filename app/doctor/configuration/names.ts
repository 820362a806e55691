import { secretVariables } from '~/env-secret-files';
import { variableNames } from '~/env.server';
import { type EnvironmentCheck, ok, warning } from '../check';

/** Names that others have for the same; what is merely misspelt is found by itself. */
const otherNames: Readonly<Record<string, string>> = {
  AUTH0_DOMAIN: 'AUTH0_ISSUER_BASE_URL',
  AUTH0_ISSUER: 'AUTH0_ISSUER_BASE_URL',
  AUTH0_BASE_URL: 'APP_BASE_URL',
  BASE_URL: 'APP_BASE_URL',
  AUTH0_SECRET: 'SESSION_SECRETS',
  AUTH0_MGMT_CLIENT_ID: 'AUTH0_CLIENT_ID_MGMT',
  AUTH0_MGMT_CLIENT_SECRET: 'AUTH0_CLIENT_SECRET_MGMT',
  AUTH0_MANAGEMENT_BASE_URL: 'AUTH0_MGMT_BASE_URL',
  SQLITE_PATH: 'DATABASE_PATH',
  MAIL_URL: 'SMTP_URL',
};

/** Those of other programs, as near as they are. */
const others = ['HTTP_PROXY'];

/** Short names are near to too many others. */
const leastLength = 7;

/** Whether a variable is set that is called almost as one of the portal's, which is not set. */
export const configurationNames: EnvironmentCheck = {
  id: 'config.names',
  group: 'configuration',
  title: 'No variable is misspelt',
  of: 'environment',
  run: ({ source }) => {
    const given = Object.keys(source).filter((name) => source[name]?.trim());
    const isGiven = (name: string) =>
      given.includes(name) || (isSecret(name) && given.includes(`${name}_FILE`));
    const findings = given.flatMap((name) => {
      const meant = meantBy(name);
      if (meant === null || isGiven(meant)) return [];
      return [
        warning(
          'near_name',
          `${name} is set, which the portal does not know; ${meant} is not.`,
          `Set ${meant} instead of ${name}, if that is what it is for.`,
        ),
      ];
    });
    return findings.length > 0
      ? findings
      : [ok('Nothing is called almost like a variable of the portal.')];
  },
};

/** Null for a name of the portal's own, and for one that is like none. */
function meantBy(name: string): string | null {
  // Variables of proxies are in use in lower case too.
  const whole = /_proxy$/.test(name) ? name.toUpperCase() : name;
  if ([...variableNames, ...others].includes(whole)) return null;
  const plain = whole.replace(/_FILE$/, '');
  if (variableNames.includes(plain))
    return isSecret(plain) || plain.length < leastLength ? null : plain;
  const other = otherNames[plain.toUpperCase()];
  if (other !== undefined) return other;
  if (plain.length < leastLength) return null;
  return (
    variableNames.find(
      (known) => known.length >= leastLength && distance(plain.toUpperCase(), known) <= 2,
    ) ?? null
  );
}

/** Whether it may stand in a file. */
function isSecret(name: string): boolean {
  return secretVariables.some((secret) => secret === name);
}

/** How many letters are to be put in, taken out or replaced (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries())
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
