import { type AppLoadContext } from './context';
import { formRefusal } from './form-refusal';

/**
 * Whether a form post comes from a page of this portal.
 *
 * Browsers say so themselves: by `Sec-Fetch-Site`, which no page can forge, or in older ones by
 * `Origin`. A client that sends neither is no browser that would carry somebody's cookies across
 * sites; text browsers are of this kind.
 */
export function isSameOrigin(request: Request, baseUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return origin === null || origin === new URL(baseUrl).origin;
}

/** @throws a 403 response for a form post from anywhere else, and records it. */
export function requireSameOrigin(
  { services: { audit, config }, requestId }: Pick<AppLoadContext, 'services' | 'requestId'>,
  request: Request,
): void {
  if (isSameOrigin(request, config.appBaseUrl)) return;
  audit.record({
    event: formRefusal,
    result: 'refused',
    reason: 'foreign_origin',
    requestId,
    who: null,
  });
  throw new Response(null, { status: 403, statusText: 'Forbidden' });
}
