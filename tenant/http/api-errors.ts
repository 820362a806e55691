import type { ErrorRequestHandler } from 'express';
import { STATUS_CODES } from 'node:http';

/** The body of every refusal of the Management API. */
export function apiErrorBody(statusCode: number, message: string, errorCode?: string) {
  return { statusCode, error: STATUS_CODES[statusCode] ?? 'Error', message, errorCode };
}

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

/** Answers what went wrong in the shape that Auth0's API uses. */
export const answerApiErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof ApiError) {
    const { statusCode, message, errorCode } = error;
    response.status(statusCode).json(apiErrorBody(statusCode, message, errorCode));
  } else if (error instanceof SyntaxError) {
    response.status(400).json(apiErrorBody(400, 'Invalid JSON in the body', 'invalid_body'));
  } else {
    response.status(500).json(apiErrorBody(500, 'Internal Server Error'));
  }
};
