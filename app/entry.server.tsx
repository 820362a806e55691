import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { AnswerContext } from './ui/answer-context';

/** Renders a page whole: no part of the portal arrives late, so there is nothing to stream. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce, requestId }: AppLoadContext,
): Response {
  const markup = renderToString(
    <AnswerContext.Provider value={{ cspNonce, requestId }}>
      <RemixServer context={remixContext} url={request.url} />
    </AnswerContext.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers });
}

/**
 * Logs what no route expected. A browser that went away is not a fault of ours, and neither is a request
 * that fits no route, which Remix reports here as an answer.
 */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  context.services.log.error(
    { event: 'request.failed', requestId: context.requestId, err: error },
    'request failed',
  );
}
