import { noTlsAnswer } from '~/redis/inspect-server.server';
import { reasonOf } from '../ask.server';
import { failed, type Finding } from '../check';
import { tellNoAnswer } from '../tell-no-answer';

/** First words of error replies; https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors */
const refusals: Record<string, readonly [code: string, found: string, remedy: string]> = {
  NOAUTH: [
    'no_password',
    'It asks for a password, and REDIS_URL has none.',
    'Put the password into REDIS_URL: redis://:password@host:6379, with special characters percent-encoded.',
  ],
  WRONGPASS: [
    'wrong_password',
    'It does not accept the user and password of REDIS_URL.',
    'Correct them in REDIS_URL, with special characters percent-encoded.',
  ],
  NOPERM: [
    'forbidden',
    'The user of REDIS_URL may not run the commands of the portal.',
    'Give that user the rights “~latchkey:* +@read +@write +@scripting +@transaction +@connection”.',
  ],
  READONLY: [
    'replica',
    'It is a replica, which takes no changes.',
    'Set REDIS_URL to the address of the primary server.',
  ],
  MISCONF: [
    'cannot_save',
    'It takes no changes, as it cannot write its data to disk.',
    'Free space on the disk of Redis, and look at its log.',
  ],
  NOREPLICAS: [
    'too_few_replicas',
    'It takes no changes, as too few replicas follow it.',
    'Start its replicas, or set min-replicas-to-write to what there is.',
  ],
  OOM: ['full', 'Its memory is full.', 'Give it more memory (maxmemory).'],
  LOADING: [
    'loading',
    'It is still loading its data.',
    'Run the doctor again when it has started.',
  ],
  MOVED: [
    'cluster',
    'It is part of a cluster.',
    'Put at least two addresses of the cluster into REDIS_URL, separated by commas.',
  ],
  CLUSTERDOWN: [
    'cluster_down',
    'Its cluster does not work.',
    'Start the nodes that are missing, so that every slot has one.',
  ],
  ERR: [
    'unexpected_answer',
    'It does not know a command of the portal.',
    'Use Redis 6.2 or later, or Valkey.',
  ],
};

const withoutNodes = ['RootNodesUnavailableError'];
const late = ['timeout', 'ConnectionTimeoutError', 'SocketTimeoutError'];

/** What a server does that speaks TLS alone, and is spoken to without. */
const closes = ['ECONNRESET', 'SocketClosedUnexpectedlyError'];

/**
 * What keeps the portal from using Redis. `code` is that of a `RedisInspectionError`; `waitedMs` is how long an answer
 * was waited for at most.
 */
export function tellRefusal(redisUrl: string, code: string, waitedMs: number): Finding {
  const [address = redisUrl] = redisUrl.split(',').map((one) => one.trim());
  const { protocol, host } = new URL(address);
  if (protocol === 'redis:' && closes.includes(code))
    return failed(
      'closed',
      `${host} closes the connection (${code}), as what speaks TLS alone does.`,
      `Set REDIS_URL to rediss://${host} with its user and password, if it speaks TLS.`,
    );
  if (code === noTlsAnswer)
    return failed(
      'no_tls',
      `${host} takes the connection, and does not answer in TLS.`,
      `Set REDIS_URL to redis://${host} with its user and password, if it speaks no TLS.`,
    );
  const refusal = Object.hasOwn(refusals, code) ? refusals[code] : undefined;
  if (refusal !== undefined) return failed(...refusal);
  if (withoutNodes.includes(code))
    return failed(
      'unreachable',
      'None of the addresses of REDIS_URL answers.',
      'Correct REDIS_URL, or let this machine connect to the cluster.',
    );
  const reason = late.includes(code) ? 'timeout' : reasonOf(code);
  // Which one of them is not told; a cluster names them by addresses of its own.
  if (redisUrl.includes(',') && !reason.startsWith('certificate_') && reason !== 'no_tls')
    return failed(
      reason,
      `A server of the cluster gives no answer (${code}).`,
      'Start the nodes that are missing, and let this machine connect to each by the address under which the cluster announces it.',
    );
  // Nobody was found there, so that it may be a password in the place of a host.
  if (reason === 'name_not_found')
    return failed(
      reason,
      `The host of REDIS_URL is not found (${code}).`,
      'Correct REDIS_URL, or give this machine a name server that knows its host.',
    );
  if (reason === 'timeout')
    return failed(
      reason,
      `The host of REDIS_URL gave no answer within ${(waitedMs / 1000).toFixed(1)} s.`,
      'Let this machine connect to it.',
    );
  return tellNoAnswer(
    address,
    { isAnswered: false, reason, code, durationMs: waitedMs },
    'REDIS_URL',
  );
}
