import { createRequire } from 'node:module';
import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';
import { errorCode } from '~/error-code';

/**
 * What the program may do with its log. Child loggers are left out: redaction does not reach their bindings.
 */
export type Logger = Pick<
  PinoLogger,
  'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'flush'
>;

export interface LoggerOptions {
  level: string;
  format: 'json' | 'pretty';
  destination?: DestinationStream;
  /** What each line of JSON says of the program that wrote it. */
  origin?: { service: string; version: string; instance: string };
  /** What a line says of the request on whose behalf it is written. */
  currentNames?: () => Readonly<Record<string, string>> | undefined;
}

/**
 * What must never be written, wherever it turns up in a log line and however it is spelled. Code does
 * not log these on purpose; the list is for the object that is passed whole one day.
 */
const secretKeys = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'clientsecret',
  'client_secret',
  'access_token',
  'id_token',
  'refresh_token',
  'logout_token',
  'accesstoken',
  'idtoken',
  'refreshtoken',
  'logouttoken',
  'id_token_hint',
  'logout_hint',
  'form_token',
  'formtoken',
  'sessionsecrets',
  'code',
  'code_verifier',
  'codeverifier',
  'state',
  'nonce',
  'password',
  'email',
  'sessionid',
  'auth0sessionid',
  'userid',
  'sub',
  'sid',
  'ip',
  'address',
  'clientaddress',
  'remoteaddress',
  'x-forwarded-for',
  'forwarded',
]);

/** Structured logs, one JSON object a line, or readable ones where pino-pretty is installed. */
export function createLogger(given: LoggerOptions): Logger {
  const { level, format, destination, origin = null, currentNames } = given;
  const options = {
    level,
    base: origin,
    // What the line itself says goes before; a new object each time, as pino writes into it.
    mixin: () => ({ ...currentNames?.() }),
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { log: redact },
    serializers: { err: describeError },
  };
  if (destination !== undefined)
    return pino(
      { ...options, formatters: { ...options.formatters, level: levelName } },
      destination,
    );
  if (format === 'pretty' && canResolve('pino-pretty'))
    return pino({ ...options, base: null }, pino.transport({ target: 'pino-pretty' }));
  return pino({ ...options, formatters: { ...options.formatters, level: levelName } });
}

const levelName = (label: string) => ({ level: label });

/** Deeper than this, an object is not worth a log line, and may go round in a circle. */
const depthLimit = 6;

/** What others send must not make a line so long that collectors cut it, and its JSON with it. */
const longestText = 4000;

function redact(object: Record<string, unknown>): Record<string, unknown> {
  return redactEntries(object, 0);
}

function redactEntries(object: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]: [string, unknown]) => [
      key,
      secretKeys.has(key.toLowerCase()) ? '[redacted]' : redactValue(value, depth + 1),
    ]),
  );
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return shorten(value);
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  if (depth > depthLimit) return '[too deep]';
  return Array.isArray(value)
    ? value.map((item: unknown) => redactValue(item, depth + 1))
    : redactEntries(value, depth);
}

function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}

/** Name, code, message and stack of an error, but none of its other properties: they may hold answers. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: 'A value that is no error was thrown.' };
  const code = errorCode(error);
  return {
    name: error.name,
    ...(code === null ? {} : { errorCode: code }),
    message: shorten(error.message),
    stack: shorten(error.stack ?? ''),
  };
}

function canResolve(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
