import { z } from 'zod';
import { hours, seconds } from '~/durations';
import { isLoopbackHost } from '~/loopback';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { AuthError } from './auth-error';

/** What the portal needs of the tenant's discovery document. */
export interface TenantMetadata {
  /** Exactly as tokens carry it; Auth0's ends with a slash. */
  issuer: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  jwksUri: string;
  endSessionEndpoint: string | null;
  /** Whether the tenant names itself in every answer to the callback (RFC 9207 section 3). */
  namesItselfInAnswers: boolean;
}

const documentSchema = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  // Optional, so whatever is no address counts as absent.
  end_session_endpoint: z.url().optional().catch(undefined),
  authorization_response_iss_parameter_supported: z.boolean().optional().catch(undefined),
});

interface Options {
  /** Login domain with its scheme, no trailing slash. */
  issuerBaseUrl: string;
  fetch: typeof fetch;
  now: () => number;
  timeoutMs: number;
  /** Told of every good document. */
  onRead?: () => void;
}

const lifetimeMs = hours(1);
/** How long the last good document serves before a tenant that did not answer is asked again. */
const retryAfterMs = seconds(30);

/**
 * Reads the tenant's discovery document (OpenID Connect Discovery 1.0 section 4), once however many
 * ask, again every hour; while the tenant does not answer, the last good document stays in use.
 *
 * @throws {AuthError} `tenant_unreachable`, `tenant_answer_invalid` when there never was a good one.
 */
export function createTenantMetadata(options: Options): () => Promise<TenantMetadata> {
  let known: { metadata: TenantMetadata; readAt: number } | null = null;
  let pending: Promise<TenantMetadata> | null = null;

  const read = async (): Promise<TenantMetadata> => {
    try {
      const metadata = await readDocument(options);
      known = { metadata, readAt: options.now() };
      options.onRead?.();
      return metadata;
    } catch (error) {
      if (known === null) throw error;
      known = { ...known, readAt: options.now() - lifetimeMs + retryAfterMs };
      return known.metadata;
    }
  };

  return async () => {
    if (known !== null && options.now() - known.readAt < lifetimeMs) return known.metadata;
    pending ??= read().finally(() => {
      pending = null;
    });
    return pending;
  };
}

async function readDocument({ issuerBaseUrl, fetch, timeoutMs }: Options): Promise<TenantMetadata> {
  let body: unknown;
  try {
    const response = await fetch(`${issuerBaseUrl}/.well-known/openid-configuration`, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok)
      throw new AuthError(
        'tenant_unreachable',
        `The discovery document was answered with status ${response.status}.`,
      );
    body = await response.json();
  } catch (error) {
    if (error instanceof AuthError) throw error;
    if (error instanceof SyntaxError)
      throw new AuthError('tenant_answer_invalid', 'The discovery document is not JSON.');
    if (error instanceof AnswerTooLargeError)
      throw new AuthError('tenant_answer_invalid', 'The discovery document is too large.');
    throw new AuthError('tenant_unreachable', 'The discovery document could not be read.');
  }
  const parsed = documentSchema.safeParse(body);
  if (!parsed.success)
    throw new AuthError('tenant_answer_invalid', 'The discovery document lacks an endpoint.');
  const { authorization_endpoint, token_endpoint, jwks_uri, end_session_endpoint } = parsed.data;
  const isSafe = (endpoint: string) => isAsSafeAs(issuerBaseUrl, endpoint);
  if (![authorization_endpoint, token_endpoint, jwks_uri].every(isSafe))
    throw new AuthError('tenant_answer_invalid', 'The discovery document leads off https.');
  // Discovery section 4.3: the issuer must be the one that was asked. Auth0's ends with a slash.
  if (parsed.data.issuer.replace(/\/$/, '') !== issuerBaseUrl)
    throw new AuthError('tenant_answer_invalid', 'The discovery document names another issuer.');
  return {
    issuer: parsed.data.issuer,
    authorizationEndpoint: authorization_endpoint,
    tokenEndpoint: token_endpoint,
    jwksUri: jwks_uri,
    endSessionEndpoint:
      end_session_endpoint !== undefined && isSafe(end_session_endpoint)
        ? end_session_endpoint
        : null,
    namesItselfInAnswers: parsed.data.authorization_response_iss_parameter_supported ?? false,
  };
}

/** Discovery section 7.2 asks for TLS; an issuer on loopback may have plain http there, and nowhere else. */
function isAsSafeAs(issuerBaseUrl: string, endpoint: string): boolean {
  const { protocol, hostname } = new URL(endpoint);
  if (protocol === 'https:') return true;
  return issuerBaseUrl.startsWith('http:') && protocol === 'http:' && isLoopbackHost(hostname);
}
