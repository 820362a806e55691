import type { Response } from 'express';
import { STATUS_CODES } from 'node:http';

/** One thing that is wrong with a request, as the My Account API names it. */
export interface ValidationError {
  detail: string;
  field?: string;
  pointer?: string;
  source?: 'body' | 'query' | 'path';
}

/** A refusal of the My Account API, in the manner of RFC 9457. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly validationErrors?: readonly ValidationError[],
  ) {
    super(detail);
  }
}

/** A field of the body that will not do. */
export function invalidField(field: string, detail: string): Problem {
  const error: ValidationError = { detail, field, pointer: `/${field}`, source: 'body' };
  return new Problem(400, 'Invalid request payload input', [error]);
}

/** Answers with a refusal in the shape that the My Account API uses. */
export function sendProblem(
  response: Response,
  { status, detail, validationErrors }: Pick<Problem, 'status' | 'detail' | 'validationErrors'>,
): void {
  response.status(status).json({
    type: `https://auth0.com/api-errors/A0E-${status}-0001`,
    status,
    title: STATUS_CODES[status] ?? 'Error',
    detail,
    validation_errors: validationErrors,
  });
}
