import { type HeadersFunction } from '@remix-run/node';

const passedOn = ['Retry-After', 'Server-Timing', 'Accept-CH'];

/**
 * The `headers` of every route: what a loader or an action says of when to come back, how long it took or
 * which client hints it wants. Remix takes over cookies by itself, and nothing else.
 */
export const answerHeaders: HeadersFunction = ({
  actionHeaders,
  loaderHeaders,
  errorHeaders,
  parentHeaders,
}) => {
  const sources = [errorHeaders, actionHeaders, loaderHeaders, parentHeaders];
  const answer = new Headers();
  for (const name of passedOn) {
    const value = sources.map((headers) => headers?.get(name)).find(Boolean);
    if (value) answer.set(name, value);
  }
  return answer;
};
