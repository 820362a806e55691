import { isIP } from 'node:net';
import { z } from 'zod';
import { isLoopbackHost } from './loopback';

const required = 'is required';
const hostName =
  /^(?=.*[a-z])[a-z\d_](?:[a-z\d_-]*[a-z\d])?(?:\.[a-z\d_](?:[a-z\d_-]*[a-z\d])?)*\.?$/i;

/** Whether it is a name or an IP address, in brackets or not, and nothing else of a URL. */
function isHost(value: string): boolean {
  return isIP(value.replace(/^\[(.*)\]$/, '$1')) !== 0 || hostName.test(value);
}

/** An https URL without a slash at its end; http on loopback only. */
const httpUrl = z.string({ error: required }).transform((value, context) => {
  const problem = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (!URL.canParse(value)) return problem('must be a URL with its scheme, such as https://…');
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return problem('must be an https URL');
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname))
    return problem('must use https (http is accepted on loopback only)');
  if (!isHost(url.hostname)) return problem('must name one host');
  if (url.username !== '' || url.password !== '') return problem('must not contain credentials');
  if (url.search !== '' || url.hash !== '')
    return problem('must not have a query string or a fragment');
  return url.origin + url.pathname.replace(/\/+$/, '');
});

/** The same without a path. */
export const origin = httpUrl.refine((value) => new URL(value).origin === value, {
  error: 'must be an origin: scheme, host and port, no path',
});

/** At least one secret of 32 bytes, separated by commas. */
export const secrets = z.string({ error: required }).transform((value, context) => {
  const list = value.split(',').map((secret) => secret.trim());
  for (const [index, secret] of list.entries()) {
    if (Buffer.byteLength(secret) < 32)
      context.addIssue({
        code: 'custom',
        message: `secret ${index + 1} of ${list.length} must have at least 32 bytes`,
      });
  }
  const [first, ...rest] = list;
  return first === undefined ? z.NEVER : ([first, ...rest] as const);
});

/** An address to listen at: of this machine, or its name. */
export const listenHost = z.string().refine((value) => !value.startsWith('[') && isHost(value), {
  error: 'must be an IP address without brackets, or a host name',
});

/** A port number. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a port number');

/** How many proxies stand in front, or their addresses. */
export const proxies = z.string().transform((value, context) => {
  if (/^\d{1,2}$/.test(value)) return Number(value);
  const list = value.split(',').map((entry) => entry.trim());
  const isAddress = (entry: string) => {
    const [address = '', prefix, ...more] = entry.split('/');
    const bits = isIP(address) === 4 ? 32 : 128;
    // Express takes no range of all addresses, which would believe everybody.
    const prefixFits =
      prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= bits);
    return isIP(address) !== 0 && prefixFits && more.length === 0;
  };
  if (list.every(isAddress)) return list;
  context.addIssue({
    code: 'custom',
    message: 'must be the number of proxies in front, or a list of their addresses',
  });
  return z.NEVER;
});

/** Milliseconds, within bounds. */
export const duration = (least: number, most: number) =>
  z
    .string()
    .transform((value) => (/^\d{1,7}$/.test(value) ? Number(value) : NaN))
    .refine(
      (value) => value >= least && value <= most,
      `must be from ${least} to ${most} milliseconds`,
    );

/** Whole minutes, at least one. */
export const wholeMinutes = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'must be a whole number of minutes, at least 1')
  .transform(Number);

/** Whole days, within bounds. */
export const wholeDays = (least: number, most: number) =>
  z
    .string()
    .transform((value) => (/^\d{1,3}$/.test(value) ? Number(value) : NaN))
    .refine(
      (value) => value >= least && value <= most,
      `must be a whole number of days from ${least} to ${most}`,
    );

/** Any text; it is missed where there is none. */
export const nonEmpty = z.string({ error: required });

/** What is missing of variables that mean nothing one without the other. */
export function missingPartners(
  given: Record<string, string | undefined>,
): { name: string; message: string }[] {
  return [
    ['SMTP_URL', 'MAIL_FROM'],
    ['MAIL_FROM', 'SMTP_URL'],
  ].flatMap(([name = '', partner = '']) =>
    given[name] === undefined && given[partner] !== undefined
      ? [{ name, message: `is required with ${partner}` }]
      : [],
  );
}

/** Where the portal listens unless it is told. */
export const usualHost = '127.0.0.1';
export const usualPort = 3000;

/** Hosts that stand for all addresses of the machine. */
const everyAddress = ['0.0.0.0', '::'];

/** Whether people and figures are to be served at one and the same port. */
export function sharedPort(
  given: Record<string, string | undefined>,
): { name: string; message: string }[] {
  const { HOST = usualHost, METRICS_HOST = HOST, METRICS_PORT } = given;
  const number = Number(given['PORT'] ?? usualPort);
  const isOneAddress =
    HOST === METRICS_HOST || [HOST, METRICS_HOST].some((host) => everyAddress.includes(host));
  // With 0 the system chooses one that is free.
  return number !== 0 && number === Number(METRICS_PORT) && isOneAddress
    ? [{ name: 'METRICS_PORT', message: 'must not be that of PORT, which is for people' }]
    : [];
}
