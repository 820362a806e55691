import { type z } from 'zod';
import { TenantError } from '~/tenant-calls/tenant-error';
import { headersOf, statusOf } from './api-failure.server';
import { guardFetch } from './guarded-fetch.server';

/** How the SDK's sub-clients are made: each request brings a token of its own, and nothing is retried. */
export function sdkOptions({
  baseUrl,
  fetch,
}: {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
}) {
  return {
    baseUrl: `${baseUrl}/api/v2`,
    // Each request brings its own token, so that one that was refused can be told from its successor.
    auth: false as const,
    token: '',
    fetch: guardFetch(baseUrl, fetch),
    maxRetries: 0,
  };
}

interface Answer<T> {
  data: T;
  rawResponse: { headers: Headers };
}

/** What the request comes to, with null for its data where the API answers 404. */
export async function orAbsent<T>(request: () => Promise<Answer<T>>): Promise<Answer<T | null>> {
  try {
    return await request();
  } catch (error) {
    const headers = headersOf(error);
    if (statusOf(error) !== 404 || headers === null) throw error;
    return { data: null, rawResponse: { headers } };
  }
}

/** An id that may stand in an address of the API. @throws {TypeError} for any other. */
export function parseId(schema: z.ZodType<string>, id: string): string {
  const parsed = schema.safeParse(id);
  if (!parsed.success) throw new TypeError('An id that cannot be one reached the Management API.');
  return parsed.data;
}

/** The answer in the shape it must have. @throws {TenantError} `unexpected_answer` */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown, operation: string): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new TenantError('unexpected_answer', `${operation}: the answer has another shape.`);
}
