import { z } from 'zod';
import { type Env } from '~/env.server';
import { type Answer, type Ask, type ClockReading, type NoAnswer } from '../ask.server';
import { once } from '../once';

/** How long the tenant took to answer some requests after the first, in milliseconds. */
interface Latency {
  durationsMs: readonly number[];
}

/** What the tenant says, asked for once however many checks need it. */
export interface TenantEvidence {
  /** `/.well-known/openid-configuration` of the login domain. */
  discovery(): Promise<Answer | NoAnswer>;
  /** The keys that tokens are signed with (RFC 7517). */
  keys(): Promise<Answer | NoAnswer>;
  /** The same at the domain of the Management API, where that is another one. */
  managementKeys(): Promise<Answer | NoAnswer>;
  latency(): Promise<Latency>;
  /** The clocks that answers have told so far. */
  clocks: readonly ClockReading[];
}

const measured = 3;
const enoughMs = 1500;
const mostMs = 4500;

/** Evidence that is asked for when a check first wants it, and once; `clocks` grows with every answer. */
export function createTenantEvidence(
  env: Env,
  ask: Ask,
  clocks: readonly ClockReading[],
): TenantEvidence {
  const discovery = once(() => ask(discoveryUrl(env)));
  return {
    discovery,
    keys: once(async () => ask(keysUrl(env, await discovery()))),
    managementKeys: once(() => ask(`${env.managementBaseUrl}/.well-known/jwks.json`)),
    latency: once(() => measureLatency(discoveryUrl(env), env.callTimeMs, ask)),
    clocks,
  };
}

/** Where the tenant describes itself (OpenID Connect Discovery 1.0 section 4). */
export function discoveryUrl({ issuerBaseUrl }: Pick<Env, 'issuerBaseUrl'>): string {
  return `${issuerBaseUrl}/.well-known/openid-configuration`;
}

/** Where the document says; where Auth0 has them, should it name no place at the tenant. */
function keysUrl({ issuerBaseUrl }: Env, discovery: Answer | NoAnswer): string {
  const usual = `${issuerBaseUrl}/.well-known/jwks.json`;
  const named = discovery.isAnswered ? keysSchema.safeParse(discovery.json).data?.jwks_uri : null;
  return named != null && new URL(named).origin === new URL(usual).origin ? named : usual;
}

const keysSchema = z.looseObject({ jwks_uri: z.url() });

/**
 * The connection is there, as the discovery document has been read. What is measured stays within the time of one
 * check; a request that is not answered in time says enough of
 * all. There is nothing to measure where a connection breaks.
 */
async function measureLatency(url: string, callTimeMs: number, ask: Ask): Promise<Latency> {
  const durationsMs: number[] = [];
  let spentMs = 0;
  while (durationsMs.length < measured && spentMs < enoughMs) {
    const timeoutMs = Math.min(callTimeMs + 100, mostMs - spentMs);
    const answer = await ask(url, { timeoutMs });
    const { durationMs } = answer;
    if (!answer.isAnswered) return { durationsMs: answer.reason === 'timeout' ? [durationMs] : [] };
    durationsMs.push(durationMs);
    spentMs += durationMs;
  }
  return { durationsMs };
}
