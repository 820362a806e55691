import { type ActionFunctionArgs, json } from '@remix-run/node';
import { acceptLogoutToken } from '~/auth/accept-logout-token.server';
import { AuthError } from '~/auth/auth-error';
import { within } from '~/deadline';
import { minutes, seconds } from '~/durations';
import { readForm } from '~/request/form-data.server';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { backchannelLogoutEvent } from '~/request/sign-in-pages';

/** A browser has no business here. */
export function loader() {
  throw new Response(null, {
    status: 405,
    statusText: 'Method Not Allowed',
    headers: { Allow: 'POST' },
  });
}

/** Logout tokens that were refused, by client address. Good ones are never counted. */
export const refusedTokenLimit: RateLimit = {
  name: 'refused-logout-token',
  count: 30,
  windowMs: minutes(1),
};

/** The tenant waits five seconds, and never asks again. */
const answerWithinMs = seconds(4.5);

/**
 * Takes a logout token and ends the portal sessions it names (OpenID Connect Back-Channel Logout 1.0
 * sections 2.5 to 2.8): 200 when they are gone, 400 for a token that is refused, 503 when the portal
 * could not check it or could not reach its store in time, so that nothing is believed ended that is not.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  if (request.method !== 'POST') return loader();
  const { services, requestId, clientAddress } = context;
  try {
    const token = await readLogoutToken(request);
    const work = acceptLogoutToken(services, { token, clientId: services.config.clientId });
    const { who, count } = await within(
      answerWithinMs,
      work,
      () => new Error('There was no time left.'),
    );
    services.audit.record({
      event: backchannelLogoutEvent,
      result: 'done',
      requestId,
      who,
      counts: { ended: count },
    });
    return new Response(null, { status: 200 });
  } catch (error) {
    const reason = error instanceof AuthError ? error.code : 'failed';
    const isRefused =
      reason !== 'failed' && reason !== 'tenant_unreachable' && reason !== 'tenant_answer_invalid';
    services.audit.record({
      event: backchannelLogoutEvent,
      result: isRefused ? 'refused' : 'failed',
      reason,
      requestId,
      who: null,
    });
    if (!isRefused) {
      services.log.error(
        { event: 'backchannel-logout.failed', requestId, err: error },
        'a logout token could not be acted on',
      );
      return json(
        { error: 'temporarily_unavailable' },
        { status: 503, headers: { 'Retry-After': '5' } },
      );
    }
    // Only what was refused is counted, and only then: behind a proxy all clients may share an address,
    // and junk from one of them must not keep the tenant's own tokens out.
    await requireWithinLimit(context, refusedTokenLimit, clientAddress);
    return json({ error: 'invalid_request', error_description: reason }, { status: 400 });
  }
}

/** The one `logout_token` of the form. @throws {AuthError} */
async function readLogoutToken(request: Request): Promise<string> {
  const form = await readForm(request).catch((refused: unknown) => {
    if (refused instanceof Response)
      throw new AuthError('token_missing', 'The request carries no form of a tolerable size.');
    throw refused;
  });
  const [token, ...more] = form.getAll('logout_token');
  if (token === undefined || token === '' || more.length > 0)
    throw new AuthError('token_missing', 'The request carries not exactly one logout token.');
  return token;
}
