import { z } from 'zod';
import { type ManagementGateway } from '~/tenant-api/pacing/management-gateway';
import { TenantError } from '~/tenant-calls/tenant-error';
import { bodyOf, headersOf, statusOf } from './api-failure.server';
import { guardFetch } from './guarded-fetch.server';

/** What a resource of the API is reached by. */
export interface Resource {
  /** Canonical tenant domain with its scheme, no trailing slash. */
  baseUrl: string;
  gateway: ManagementGateway;
  fetch: typeof fetch;
}

/** How the SDK's sub-clients are made: each request brings a token of its own, and nothing is retried. */
export function sdkOptions({ baseUrl, fetch }: Pick<Resource, 'baseUrl' | 'fetch'>) {
  return {
    baseUrl: `${baseUrl}/api/v2`,
    // Each request brings its own token, so that one that was refused can be told from its successor.
    auth: false as const,
    token: '',
    fetch: guardFetch(baseUrl, fetch),
    maxRetries: 0,
  };
}

interface Answer<T, Raw extends { headers: Headers } = { headers: Headers }> {
  data: T;
  rawResponse: Raw;
}

/** What the request comes to, with null for its data where the API answers 404. */
async function orAbsent<T>(
  request: () => Promise<Answer<T>>,
  isAbsence: (body: unknown) => boolean = () => true,
): Promise<Answer<T | null>> {
  try {
    return await request();
  } catch (error) {
    const headers = headersOf(error);
    if (statusOf(error) !== 404 || headers === null) throw error;
    if (!isAbsence(bodyOf(error)))
      throw new TenantError('unexpected_answer', 'Something else has answered with 404.', {
        status: 404,
      });
    return { data: null, rawResponse: { headers } };
  }
}

/** An id that may stand in an address of the API. @throws {TypeError} for any other. */
export function parseId(schema: z.ZodType<string>, id: string): string {
  const parsed = schema.safeParse(id);
  if (!parsed.success) throw new TypeError('An id that cannot be one reached the Management API.');
  return parsed.data;
}

/** What the SDK makes of an answer that is no JSON, such as the page of a proxy: an object, like most answers. */
const noJson = z.object({
  ok: z.literal(false),
  error: z.object({ reason: z.literal('non-json') }),
});

/** The answer in the shape it must have. @throws {TenantError} `unexpected_answer` */
export function parsedAnswer<T>(
  schema: z.ZodType<T>,
  { data, rawResponse }: Answer<unknown>,
  operation: string,
): Answer<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success && !noJson.safeParse(data).success) return { data: parsed.data, rawResponse };
  throw new TenantError('unexpected_answer', `${operation}: the answer has another shape.`);
}

/** The answer in the shape it must have, with null for its data where the API answers 404. */
export function parsedOrAbsent<T>(
  schema: z.ZodType<T>,
  answer: Promise<Answer<unknown>>,
  operation: string,
): Promise<Answer<T | null>> {
  return orAbsent(async () => parsedAnswer(schema, await answer, operation));
}

/** The API's own answer, not that of a proxy on the way or of another address. */
const ownAbsence = z.looseObject({ statusCode: z.literal(404) });
const isOwnAbsence = (body: unknown) => ownAbsence.safeParse(body).success;

/**
 * The same of what much is erased for once it is gone: only a 404 in the API's own words says so.
 *
 * @throws {TenantError} `unexpected_answer`
 */
export function parsedOrGone<T>(
  schema: z.ZodType<T>,
  answer: Promise<Answer<unknown>>,
  operation: string,
): Promise<Answer<T | null>> {
  return orAbsent(async () => parsedAnswer(schema, await answer, operation), isOwnAbsence);
}

interface AcceptedAnswer {
  rawResponse: { headers: Headers; status: number };
}

/** The answer to what the API does later than it answers. @throws {TenantError} `unexpected_answer` */
export function acceptedAnswer(
  { rawResponse }: AcceptedAnswer,
  operation: string,
): Answer<'accepted'> {
  // A 200 would be somebody else's answer, such as a proxy's page; Auth0 documents 202.
  if (rawResponse.status !== 202 && rawResponse.status !== 204)
    throw new TenantError('unexpected_answer', `${operation}: not answered with 202.`, {
      status: rawResponse.status,
    });
  return { data: 'accepted', rawResponse };
}

/**
 * The same of what the API may not have (any more), with null for its data where it answers 404: in its own words, or
 * somebody would be told that what is still there is removed.
 *
 * @throws {TenantError} `unexpected_answer`
 */
export function acceptedOrAbsent(
  answer: Promise<AcceptedAnswer>,
  operation: string,
): Promise<Answer<'accepted' | null>> {
  return orAbsent(async () => acceptedAnswer(await answer, operation), isOwnAbsence);
}
