import type { ErrorRequestHandler, Response } from 'express';
import { STATUS_CODES } from 'node:http';

/** A refusal of the Management API. */
export class ApiError extends Error {
  constructor(
    readonly statusCode: number,
    message: string,
    readonly errorCode?: string,
  ) {
    super(message);
  }
}

/** The request does not fit the endpoint's schema. */
export function invalidRequest(part: 'body' | 'query_string' | 'uri', message: string): ApiError {
  return new ApiError(400, message, `invalid_${part}`);
}

/** No such thing in this tenant. */
export function notFound(what: string, errorCode: string): ApiError {
  return new ApiError(404, `The ${what} does not exist.`, errorCode);
}

/** The refusal of a plan that lacks a feature; without a code where that is null. */
export function planRefusal(code: string | null = 'insufficient_entitlement'): ApiError {
  const message = 'Please upgrade your subscription to use this feature.';
  return new ApiError(403, message, code ?? undefined);
}

/** The tenant has had more requests than it takes. */
export function tooManyRequests(): ApiError {
  return new ApiError(429, 'Global limit has been reached', 'too_many_requests');
}

/** Answers with a refusal in the shape that Auth0's API uses. */
export function sendApiError(
  response: Response,
  { statusCode, message, errorCode }: Pick<ApiError, 'statusCode' | 'message' | 'errorCode'>,
): void {
  const error = STATUS_CODES[statusCode] ?? 'Error';
  response.status(statusCode).json({ statusCode, error, message, errorCode });
}

/** Answers what went wrong while a request was handled. */
export const answerApiErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof ApiError) sendApiError(response, error);
  else if (error instanceof SyntaxError)
    sendApiError(response, invalidRequest('body', 'Invalid JSON in the body'));
  else sendApiError(response, new ApiError(500, 'Internal Server Error'));
};
