import type { Request } from 'express';
import { invalidRequest } from '../http/api-errors';

const DEFAULT_TAKE = 50;
const MOST = 100;
const KNOWN = ['take', 'from', 'include_totals', 'fields', 'include_fields'];

interface Identified {
  id: string;
}

function takeOf(value: unknown): number {
  if (value === undefined) return DEFAULT_TAKE;
  const take = Number(value);
  const problem = !Number.isInteger(take)
    ? `Expected type integer but found type string`
    : take < 1
      ? `Value ${take} is less than minimum 1`
      : take > MOST
        ? `Value ${take} is greater than maximum ${MOST}`
        : undefined;
  if (problem)
    throw invalidRequest('query_string', `Query validation error: '${problem}' on property take.`);
  return take;
}

function afterOf(value: unknown): string {
  if (value === undefined) return '';
  const cursor = typeof value === 'string' ? Buffer.from(value, 'base64url').toString() : '';
  if (!cursor.startsWith('after:')) {
    throw invalidRequest('query_string', "Query validation error: the 'from' cursor is not valid.");
  }
  return cursor.slice('after:'.length);
}

/**
 * One page of `items`, which come ordered by id. Auth0 docs, checkpoint pagination: `from` is opaque
 * and exclusive, and the last page carries no `next`. A cursor stays good when its item has ended.
 */
export function pageOf<Item extends Identified>(
  items: readonly Item[],
  query: Request['query'],
  alsoKnown: readonly string[] = [],
): { page: Item[]; next: string | undefined } {
  const stranger = Object.keys(query).find((name) => ![...KNOWN, ...alsoKnown].includes(name));
  if (stranger !== undefined) {
    throw invalidRequest(
      'query_string',
      `Query validation error: 'Additional properties not allowed: ${stranger}'.`,
    );
  }
  const after = afterOf(query.from);
  const rest = items.filter(({ id }) => id > after);
  const page = rest.slice(0, takeOf(query.take));
  const last = page.at(-1);
  const more = last !== undefined && rest.length > page.length;
  return { page, next: more ? Buffer.from(`after:${last.id}`).toString('base64url') : undefined };
}

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

/** A parameter that has to be a whole number, or `fallback` when it is absent. */
export function wholeNumber(name: string, value: unknown, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value === 'string' && /^\d{1,6}$/.test(value)) return Number(value);
  throw invalidRequest('query_string', `Query validation error: 'Expected an integer' on ${name}.`);
}
