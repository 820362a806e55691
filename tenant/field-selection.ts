import type { Request } from 'express';

/** The part of an answer that `fields` and `include_fields` ask for (Management API v2). */
export function pickFields<Body extends object>(
  body: Body,
  { fields, include_fields: include = 'true' }: Request['query'],
): Partial<Body> {
  if (typeof fields !== 'string' || fields === '') return body;
  const named = new Set(fields.split(',').map((field) => field.trim()));
  const wanted = Object.entries(body).filter(([name]) => named.has(name) === (include === 'true'));
  return Object.fromEntries(wanted) as Partial<Body>;
}
