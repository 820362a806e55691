import { type HeadersFunction } from '@remix-run/node';

/**
 * The `headers` of every route whose loader or action may ask to wait: Remix takes over cookies by
 * itself, and nothing else.
 */
export const answerHeaders: HeadersFunction = ({
  actionHeaders,
  loaderHeaders,
  errorHeaders,
  parentHeaders,
}) => {
  const sources = [errorHeaders, actionHeaders, loaderHeaders, parentHeaders];
  const retryAfter = sources.map((headers) => headers?.get('Retry-After')).find(Boolean);
  return new Headers(retryAfter ? { 'Retry-After': retryAfter } : {});
};
