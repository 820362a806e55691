import { fittingReturnTo } from '~/auth/return-to';
import { message } from '~/i18n/message';
import { type PortalSession } from '~/portal-session/portal-session';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { type AppLoadContext } from './context';
import { keptFormMs } from './kept-forms.server';
import { type RefusedAct } from './refused-act';
import { limitReached } from './require-within-limit.server';

/** In the address of the page with the form, names what is kept. */
const parameter = 'kept';

/** Forms that are kept at once, by person: more than anybody fills in with an old sign-in, and no room for a script. */
export const keptFormLimit: RateLimit = { name: 'kept-form', count: 30, windowMs: keptFormMs };

/**
 * Keeps what was typed into a form, secrets left out by the caller, and gives the address of the page with it. A form
 * that says nothing beyond its `intent` is not kept, nor one beyond the limit.
 *
 * @throws {StoreUnavailableError}
 */
export async function keepForm(
  { services, requestId }: Pick<AppLoadContext, 'services' | 'requestId'>,
  session: PortalSession,
  askedAt: string,
  fields: Record<string, string[]>,
): Promise<string> {
  const url = new URL(askedAt, services.config.appBaseUrl);
  const isSaying = Object.keys(fields).some((name) => name !== 'intent');
  if (!isSaying) return askedAt;
  const { userId } = session;
  if (!(await services.rateLimiter.consume(keptFormLimit, userId)).isAllowed) {
    const { name: reason } = keptFormLimit;
    const refused = { event: limitReached, result: 'refused', reason, requestId } as const;
    services.audit.record({ ...refused, who: session });
    return askedAt;
  }
  const { pathname } = url;
  url.searchParams.set(parameter, await services.keptForms.save(userId, { pathname, fields }));
  return fittingReturnTo([url.pathname + url.search + url.hash]) ?? askedAt;
}

/** The page at `place`, with the form that this request's address names, where it is the same page. */
export function withKeptForm(place: string, { url }: Request): string {
  const { pathname, searchParams, origin } = new URL(url);
  const id = searchParams.get(parameter);
  const there = new URL(place, origin);
  if (id === null || there.pathname !== pathname) return place;
  there.searchParams.set(parameter, id);
  return fittingReturnTo([there.pathname + there.search + there.hash]) ?? place;
}

/**
 * What was typed into this page's form before its person had to prove who they are; null where nothing is kept of it.
 * Looking at it changes nothing.
 *
 * @throws {StoreUnavailableError}
 */
export async function readKeptForm(
  { services, requestId }: AppLoadContext,
  request: Request,
  { userId }: PortalSession,
): Promise<RefusedAct | null> {
  const { pathname, searchParams } = new URL(request.url);
  const id = searchParams.get(parameter);
  const kept = id === null ? null : await services.keptForms.open(userId, id);
  if (kept?.pathname !== pathname) return null;
  return {
    requestId,
    message: null,
    problem: null,
    effect: message('kit.formKept'),
    fieldErrors: {},
    fields: kept.fields,
    isKept: true,
  };
}
