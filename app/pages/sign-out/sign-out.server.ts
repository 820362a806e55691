import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { AuthError } from '~/auth/auth-error';
import { logoutUrl } from '~/auth/logout-url';
import { beforeDeadline } from '~/deadline';
import { message } from '~/i18n/message';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { paths } from '~/paths';
import { type AppLoadContext } from '~/request/context';
import { defineAct } from '~/request/act';
import { noteInActivity } from '~/request/note-own-act.server';
import { signInLimit } from '~/request/sign-in-pages';

/**
 * Ends the portal session, then sends the browser to the tenant to end its session there. Whoever has no session
 * (any more) can still leave the tenant.
 */
export const signOut = defineAct({
  access: 'anybody',
  schema: z.object({}),
  limit: signInLimit,
  freshnessOf: () => 'routine',
  askedAt: () => paths.logout,
  lock: null,
  event: {
    name: 'sign-out',
    results: { done: 'info', failed: 'warn' },
    reasons: [...tenantErrorCodes, 'unexpected'],
  },
  nameSent: message('app.nav.signOut'),
  async carryOut({ context, request, session }, reached) {
    const { services } = context;
    const { issuerBaseUrl, clientId, appBaseUrl } = services.config;
    const headers = {
      'Set-Cookie': await services.portalSessions.leave(request),
      // Not "cookies": that directive reaches every site of the registrable domain.
      'Clear-Site-Data': '"storage"',
    };
    reached('done');
    if (session !== null) noteInActivity({ context, request, session }, { kind: 'signed-out' });
    const url = logoutUrl(
      {
        endSessionEndpoint: await endSessionEndpoint(context),
        legacyLogoutEndpoint: `${issuerBaseUrl}/v2/logout`,
      },
      {
        clientId,
        auth0SessionId: session?.auth0SessionId ?? null,
        returnTo: appBaseUrl + paths.signedOut,
      },
    );
    return { result: 'done', answer: redirect(url, { status: 303, headers }) };
  },
});

/** Null while the tenant does not answer: signing out must not wait for it, and its own address is well known. */
async function endSessionEndpoint({ services, deadline }: AppLoadContext): Promise<string | null> {
  const tooLate = () => new AuthError('tenant_unreachable', 'The tenant did not answer in time.');
  try {
    return (await beforeDeadline(deadline, services.tenant(), tooLate)).endSessionEndpoint;
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    return null;
  }
}
