import {
  type ActionFunctionArgs,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { type AppLoadContext } from './request/context';
import { mode } from '@remix-run/dev/server-build';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { TranslateContext } from './i18n/use-translate';
import { inlineStyles } from './ui/inline-styles.server';
import { AnswerContext } from './ui/answer-context';

/** Renders a page whole: no part of the portal arrives late, so there is nothing to stream. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce, requestId, locale, theme, translate, services }: AppLoadContext,
): Response {
  const { entry } = remixContext.manifest;
  const { pathname, search } = new URL(request.url);
  const markup = renderToString(
    <AnswerContext.Provider
      value={{
        cspNonce,
        requestId,
        path: pathname + search,
        answersForm: request.method === 'POST',
        locale,
        theme,
        scriptPaths: [entry.module, ...entry.imports],
        // The development server replaces style sheets that are files.
        styles: mode === 'production' ? inlineStyles() : null,
        support: services.operator.support,
        brand: services.brand,
      }}
    >
      <TranslateContext.Provider value={translate}>
        <RemixServer context={remixContext} url={request.url} />
      </TranslateContext.Provider>
    </AnswerContext.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', locale);
  headers.append('Vary', 'Accept-Language');
  // A page that takes no forms was sent one (RFC 9110 section 15.5.6).
  if (status === 405 && !headers.has('Allow')) headers.set('Allow', 'GET, HEAD');
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
