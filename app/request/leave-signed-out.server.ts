import { redirect } from '@remix-run/node';
import { signedOutPath } from '~/paths';
import { type AppLoadContext } from './context';
import { type Flash } from './flash.server';

/**
 * Out of the portal, for a browser whose own session has ended; `flash` is said there once, and a new sign-in goes on
 * at `returnTo`.
 */
export async function leaveSignedOut(
  { services }: AppLoadContext,
  request: Request,
  { flash = null, returnTo = null }: { flash?: Flash | null; returnTo?: string | null } = {},
): Promise<Response> {
  const headers = new Headers({ 'Set-Cookie': await services.portalSessions.leave(request) });
  if (flash !== null) headers.append('Set-Cookie', await services.flashes.set(flash));
  return redirect(signedOutPath(returnTo), { status: 303, headers });
}
