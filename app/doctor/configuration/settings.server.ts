import { secretVariables } from '~/env-secret-files';
import { ConfigurationError, parseEnv, variableNames, variableSchemas } from '~/env.server';
import { tellableHost } from '~/host-name';
import { withProxyVariables } from '~/tenant-calls/outgoing-proxy';
import { type Surroundings } from '../check';

/** A variable of the portal as it is understood. */
export interface Setting {
  name: string;
  /** What holds, of a secret its size and of a server its address alone; null for nothing, and for what is wrong. */
  value: string | null;
  /** `file`: a secret that stands in one. */
  from: 'environment' | 'file' | 'default';
  isValid: boolean;
}

type Variables = Surroundings['source'];

/**
 * Every variable of the portal. `source` has what stands in files in its place, as `readSecretsOnce` gives it, and
 * `given` their paths.
 */
export function readSettings(given: Variables, source: Variables): Setting[] {
  const wrong = wrongVariables(source);
  const all = withProxyVariables(source);
  const secrets = new Set(secretVariables.map((name) => all[name]));
  return variableNames.map((name) => {
    const text = all[name]?.trim() ? all[name] : undefined;
    const path = isSecret(name) ? given[`${name}_FILE`] : undefined;
    const isValid = !wrong.has(name) && !wrong.has(`${name}_FILE`);
    const from = path !== undefined ? 'file' : text === undefined ? 'default' : 'environment';
    const value = isValid ? valueOf(name, text, secrets) : null;
    return {
      name,
      value: value === null || path === undefined ? value : `${value}, from ${path}`,
      from,
      isValid,
    };
  });
}

/** Those that a problem of the configuration begins with. */
function wrongVariables(source: Variables): ReadonlySet<string> {
  try {
    parseEnv(source);
    return new Set();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return new Set(error.problems.map((problem) => /^\w+/.exec(problem)?.[0] ?? ''));
  }
}

function isSecret(name: string): boolean {
  return secretVariables.some((secret) => secret === name);
}

/** Each is read again where it is used: what they hold is longer than a line. */
const files = ['PORTAL_CONFIG', 'BRAND_FILE'];
/** Where a variable is not set, this one holds. */
const standIns: Readonly<Record<string, string>> = {
  AUTH0_MGMT_BASE_URL: 'AUTH0_ISSUER_BASE_URL',
  METRICS_HOST: 'HOST',
};
const clientIds = ['AUTH0_CLIENT_ID', 'AUTH0_CLIENT_ID_MGMT'];
/** Auth0's have 32, and its secrets 64: one that was put in the wrong place is not shown. */
const longestClientId = 40;

function valueOf(
  name: string,
  text: string | undefined,
  secrets: ReadonlySet<string | undefined>,
): string | null {
  if (files.includes(name)) return text ?? null;
  if (text === undefined && name in standIns) return `that of ${standIns[name]}`;
  if (isSecret(name)) return text === undefined ? null : describeSecret(name, text);
  if (text !== undefined && secrets.has(text)) return sizeOf(text);
  if (text !== undefined && clientIds.includes(name) && text.length > longestClientId)
    return sizeOf(text);
  const value = variableSchemas[name]?.safeParse(text).data;
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value === '' ? null : value;
  return text ?? null;
}

const sizeOf = (text: string) => `set, ${Buffer.byteLength(text)} bytes`;

/** Of the address of a server everything but its user and password: whoever mistakes one for the other names both. */
function describeSecret(name: string, text: string): string {
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^\w+:\/\//.test(part) && URL.canParse(part)))
    return parts.map(sizeOf).join('; ');
  const urls = parts.map((part) => new URL(part));
  const addresses = urls.map(
    ({ protocol, href, pathname }) => `${protocol}//${tellableHost(href, name)}${pathname}`,
  );
  const hasPassword = urls.some(({ username, password }) => username !== '' || password !== '');
  return `${addresses.join(', ')}${hasPassword ? ', with a password' : ''}`;
}
