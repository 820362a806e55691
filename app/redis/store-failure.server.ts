import { type MultiErrorReply } from 'redis';
import { errorCode } from '~/error-code';
import { type StoreUnavailableCode, StoreUnavailableError } from '~/store-unavailable-error';

/** What the first word of an error reply means; https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors */
const codesByWord: Record<string, StoreUnavailableCode> = {
  READONLY: 'read_only',
  NOREPLICAS: 'read_only',
  MISCONF: 'read_only',
  OOM: 'full',
  WRONGPASS: 'refused',
  NOAUTH: 'refused',
  NOPERM: 'refused',
  LOADING: 'unreachable',
  MASTERDOWN: 'unreachable',
  CLUSTERDOWN: 'unreachable',
  BUSY: 'busy',
  TRYAGAIN: 'busy',
};

/** How connections end, as node-redis and Node.js call it. */
const connectionErrors =
  /^(?:Client(?:Offline|Closed)|DisconnectsClient|SocketClosedUnexpectedly|SocketTimeout|ConnectionTimeout|RootNodesUnavailable|ReconnectStrategy)Error$/;
const systemErrors =
  /^(?:ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/;

/** Of the search for an address: getaddrinfo(3). */
const nameErrors = /^(?:ENOTFOUND|EAI_)/;

/** Any error of Redis or of the way to it, as what stores throw. */
export function storeFailure(error: unknown): StoreUnavailableError {
  if (error instanceof StoreUnavailableError) return error;
  if (!(error instanceof Error))
    return new StoreUnavailableError('failed', 'A value that is no error was thrown.');
  if (isMultiErrorReply(error)) return storeFailure([...error.errors()][0]);
  const code = errorCode(error) ?? '';
  // The message names what was looked up: it may be a password in the place of a host.
  if (nameErrors.test(code))
    return new StoreUnavailableError(
      'unreachable',
      `Redis: the host of REDIS_URL is not found (${code}).`,
    );
  const [word = ''] = error.message.split(' ');
  if (word === 'MOVED')
    return new StoreUnavailableError(
      'refused',
      'Redis: the server is part of a cluster, so REDIS_URL must name more than one of its addresses.',
      { cause: error },
    );
  return new StoreUnavailableError(
    codesByWord[word] ?? (isConnectionError(error) ? 'unreachable' : 'failed'),
    // What follows in such a reply is the command itself, with what was to be stored.
    `Redis: ${error.message.replace(/, with args.*/s, '')}`,
    { cause: error },
  );
}

function isConnectionError(error: Error): boolean {
  if (connectionErrors.test(error.constructor.name)) return true;
  return systemErrors.test(errorCode(error) ?? '');
}

/** By its name, as the class is loaded only where there is a Redis. */
function isMultiErrorReply(error: Error): error is MultiErrorReply {
  return error.constructor.name === 'MultiErrorReply';
}
