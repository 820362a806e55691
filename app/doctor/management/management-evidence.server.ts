import { decodeJwt } from 'jose';
import { type Env } from '~/env.server';
import { seconds } from '~/durations';
import { tenantSecrets } from '~/services/tenant-scope.server';
import { createManagementToken, sealTenantAnswers } from '~/tenant-api/pacing/token.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type Answer, type Ask, type NoAnswer } from '../ask.server';
import { once } from '../once';
import { inMemory, openTokenCache } from './token-cache.server';

/** A token for the Management API, or why there is none. */
type TokenFound =
  | {
      isIssued: true;
      token: string;
      /** What it is good for; null where the tenant did not say. */
      scopes: readonly string[] | null;
      /** In epoch milliseconds; null where the token does not say. */
      issuedAt: number | null;
      /** Whether it was there already, kept by the portal. */
      isStored: boolean;
      /** Whether the portal finds it. */
      isShared: boolean;
    }
  /** `answer` is that of the token endpoint; null where it was not asked, as it had asked to wait. */
  | { isIssued: false; answer: Answer | NoAnswer | null };

/** Lists that not every plan has. */
export type PersonalList = 'sessions' | 'refresh-tokens' | 'organizations';

/** What the Management API says to the portal's machine-to-machine application. */
export interface ManagementEvidence {
  /** The portal's stored token, or a new one, which is stored: tokens are billed. */
  token(): Promise<TokenFound>;
  /** Asks for a token of an API that there is not: the tenant looks at the secret first, and issues none. */
  refusedToken(): Promise<Answer | NoAnswer>;
  /** `GET` of a path of the API, such as `/clients`. @throws where there is no token; `needs: ['mgmt.token']` sees to it. */
  get(path: string): Promise<Answer | NoAnswer>;
  /** A list of a person, or of nobody: what the plan has shows by it, and how many calls are allowed. */
  listOf(userId: string | null, list: PersonalList): Promise<Answer | NoAnswer>;
  close(): void;
}

interface Options {
  ask: Ask;
  now: () => number;
  timeoutMs: number;
  isDiskAnswering: () => Promise<boolean>;
}

/** No person of any tenant. */
const nobody = 'auth0|latchkey-doctor';

/** Evidence by a token of the portal’s own client, found or fetched when a check first wants it. */
export function createManagementEvidence(env: Env, options: Options): ManagementEvidence {
  const { ask } = options;
  const closing: (() => void)[] = [];
  const token = once(() => findToken(env, options, closing));
  const get = async (path: string) => {
    const found = await token();
    if (!found.isIssued) throw new TypeError('There is no token.');
    return ask(`${env.managementBaseUrl}/api/v2${path}`, {
      headers: { accept: 'application/json', authorization: `Bearer ${found.token}` },
    });
  };
  const asked = new Map<string, Promise<Answer | NoAnswer>>();
  return {
    token,
    refusedToken: once(() =>
      ask(`${env.managementBaseUrl}/oauth/token`, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: env.managementClientId,
          client_secret: env.managementClientSecret,
          audience: 'urn:latchkey-doctor',
        }),
      }),
    ),
    get,
    listOf(userId, list) {
      const path = `/users/${encodeURIComponent(userId ?? nobody)}/${list}`;
      const known = asked.get(path) ?? get(path);
      asked.set(path, known);
      return known;
    },
    close: () => closing.forEach((close) => close()),
  };
}

async function findToken(
  env: Env,
  { ask, now, timeoutMs, isDiskAnswering }: Options,
  closing: (() => void)[],
): Promise<TokenFound> {
  const kept = (await isDiskAnswering()) ? await openTokenCache(env, now) : inMemory(now);
  const { cache, isShared } = kept;
  closing.push(() => kept.close());
  let answer: Answer | NoAnswer | null = null;
  const source = createManagementToken({
    baseUrl: env.managementBaseUrl,
    clientId: env.managementClientId,
    clientSecret: env.managementClientSecret,
    cache,
    sealedText: sealTenantAnswers(tenantSecrets(env)),
    now,
    timeoutMs,
    fetch: async (input, init) => {
      answer = await ask(input instanceof Request ? input.url : String(input), {
        ...(init?.method === undefined ? {} : { method: init.method }),
        ...(init?.headers === undefined ? {} : { headers: init.headers }),
        ...(init?.body == null ? {} : { body: init.body }),
      });
      if (!answer.isAnswered) throw new TypeError(answer.reason);
      const { status, headers, json } = answer;
      return new Response(json === undefined ? 'not JSON' : JSON.stringify(json), {
        status: answer.location === null ? status : 502,
        headers: headersOfLimits(headers),
      });
    },
  });
  try {
    const token = await source.get();
    return {
      isIssued: true,
      token,
      scopes: source.granted(),
      issuedAt: issuedAtOf(token),
      isStored: answer === null,
      isShared,
    };
  } catch (error) {
    if (error instanceof TenantError) return { isIssued: false, answer };
    throw error;
  }
}

/** Of the headers, only what says when to come back; those of the body are no longer true. */
function headersOfLimits(headers: Headers): Headers {
  const kept = [...headers].filter(([name]) => /^(?:retry-after|x-ratelimit-.*)$/.test(name));
  return new Headers(kept);
}

/** RFC 7519 section 4.1.6. */
function issuedAtOf(token: string): number | null {
  try {
    const { iat } = decodeJwt(token);
    return iat === undefined ? null : seconds(iat);
  } catch {
    return null;
  }
}
