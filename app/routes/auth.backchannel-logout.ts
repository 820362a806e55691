import { type ActionFunctionArgs, json } from '@remix-run/node';
import { AuthError } from '~/auth/auth-error';
import { verifyLogoutToken } from '~/auth/verify-logout-token.server';
import { readForm } from '~/http/form-data.server';

/** A browser has no business here. */
export function loader() {
  throw new Response(null, { status: 405, headers: { Allow: 'POST' } });
}

/**
 * Takes a logout token and ends the portal sessions it names (OpenID Connect Back-Channel Logout 1.0
 * sections 2.5 to 2.8): 200 when they are gone, 400 for a token that is refused, 503 when the portal
 * could not check it or could not reach its store, so that nothing is believed ended that is not.
 */
export async function action({ request, context: { services, requestId } }: ActionFunctionArgs) {
  try {
    const tenant = await services.tenant();
    const target = await verifyLogoutToken(await readLogoutToken(request), {
      issuer: tenant.issuer,
      clientId: services.env.clientId,
      keys: services.keys(tenant),
      now: services.now(),
    });
    const count = await ('auth0SessionId' in target
      ? services.portalSessionStore.deleteByAuth0Session(target)
      : services.portalSessionStore.deleteByUser(target));
    services.log.info({ event: 'backchannel-logout', requestId, count }, 'portal sessions ended');
    return new Response(null, { status: 200 });
  } catch (error) {
    const refusal = error instanceof AuthError ? error : null;
    const isRefused =
      refusal !== null &&
      refusal.code !== 'tenant_unreachable' &&
      refusal.code !== 'tenant_answer_invalid';
    services.log[isRefused ? 'warn' : 'error'](
      {
        event: 'backchannel-logout.refused',
        requestId,
        reason: refusal?.code ?? 'failed',
        err: error,
      },
      'a logout token was not acted on',
    );
    return isRefused
      ? json({ error: 'invalid_request', error_description: refusal.code }, { status: 400 })
      : json(
          { error: 'temporarily_unavailable' },
          { status: 503, headers: { 'Retry-After': '5' } },
        );
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
