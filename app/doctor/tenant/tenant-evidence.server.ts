import { type Env } from '~/env.server';
import { type Answer, type Ask, type NoAnswer } from '../ask.server';

/** What the tenant says, asked for once however many checks need it. */
export interface TenantEvidence {
  /** `/.well-known/openid-configuration` of the login domain. */
  discovery(): Promise<Answer | NoAnswer>;
}

export function createTenantEvidence(env: Env, ask: Ask): TenantEvidence {
  return {
    discovery: once(() => ask(discoveryUrl(env))),
  };
}

export function discoveryUrl({ issuerBaseUrl }: Pick<Env, 'issuerBaseUrl'>): string {
  return `${issuerBaseUrl}/.well-known/openid-configuration`;
}

/** Calls `find` when it is first asked, and gives everybody its answer. */
export function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | null = null;
  return () => (found ??= find());
}
