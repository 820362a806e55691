import type { Request } from 'express';
import { z } from 'zod';
import { invalidRequest, notFound } from '../http/api-errors';
import type { Person } from '../state/accounts';
import type { TenantState } from '../state/state';

const MOST_METADATA = 25;

/** Session and refresh-token metadata: few short strings; `{}` and null both clear it. */
export const metadataSchema = z
  .record(z.string().max(255), z.string().max(255))
  .refine((metadata) => Object.keys(metadata).length <= MOST_METADATA, 'Too many properties')
  .nullable()
  .transform((metadata) => (metadata && Object.keys(metadata).length > 0 ? metadata : null));

/** The body of a request, or the refusal of one that does not fit. */
export function parseBody<Schema extends z.ZodType>(
  schema: Schema,
  request: Request,
): z.output<Schema> {
  const parsed = schema.safeParse(request.body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const strangers = issue.keys.join(',');
    const message = `Payload validation error: 'Additional properties not allowed: ${strangers}'.`;
    throw invalidRequest('body', message);
  }
  const where = issue?.path.join('.') || 'body';
  throw invalidRequest(
    'body',
    `Payload validation error: '${issue?.message}' on property ${where}.`,
  );
}

/** A path parameter that has to be there. */
export function requireId(id: string | undefined): string {
  if (!id) throw invalidRequest('uri', "Path validation error: 'Missing required property: id'.");
  return id;
}

/** The account that a path names. */
export function userIn({ accounts }: TenantState, id: string | undefined): Person {
  const person = accounts.byId(id ?? '');
  if (!person) throw notFound('user', 'inexistent_user');
  return person;
}
