import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { AuthError } from '~/auth/auth-error';
import { logoutUrl } from '~/auth/logout-url';
import { requireForm } from '~/request/require-form.server';
import { readPortalSession } from '~/request/require-portal-session.server';
import { beforeDeadline } from '~/deadline';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { signInLimit, signOutEvent } from '~/request/sign-in-pages';
import { requireSameOrigin } from '~/request/same-origin.server';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { FormToken } from '~/pages/kit/form-token';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle = { title: (t) => t('signOut.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  if ((await readPortalSession(context, request)) === null) throw redirect(paths.signedOut);
  return null;
}

/** Ends the portal session, then sends the browser to the tenant to end its session there. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { services, requestId, clientAddress, deadline } = context;
  await requireWithinLimit(context, signInLimit, clientAddress);
  const session = await readPortalSession(context, request);
  // Whoever has no session (any more) can still leave the tenant; a form of another site can do neither.
  if (session === null) requireSameOrigin(context, request);
  else await requireForm(context, request);
  const forgetSession = await services.portalSessions.end(request);
  const tooLate = () => new AuthError('tenant_unreachable', 'The tenant did not answer in time.');
  const endSessionEndpoint = await beforeDeadline(deadline, services.tenant(), tooLate).then(
    (tenant) => tenant.endSessionEndpoint,
    (error: unknown) => {
      // Signing out must not wait for a tenant that does not answer; its own address is well known.
      if (!(error instanceof AuthError)) throw error;
      return null;
    },
  );
  if (session !== null)
    services.audit.record({ event: signOutEvent, result: 'done', requestId, who: session });
  return redirect(
    logoutUrl(
      {
        endSessionEndpoint,
        legacyLogoutEndpoint: `${services.config.issuerBaseUrl}/v2/logout`,
      },
      {
        clientId: services.config.clientId,
        auth0SessionId: session?.auth0SessionId ?? null,
        returnTo: services.config.appBaseUrl + paths.signedOut,
      },
    ),
    {
      status: 303,
      headers: {
        'Set-Cookie': forgetSession,
        // Not "cookies": that directive reaches every site of the registrable domain.
        'Clear-Site-Data': '"storage"',
      },
    },
  );
}

export default function Logout() {
  const t = useTranslate();
  return (
    <MessagePage heading={t('signOut.heading')}>
      <p>{t('signOut.text')}</p>
      <form method="post" action={paths.logout} className="actions">
        <FormToken />
        <button className="button button-primary">{t('signOut.confirm')}</button>
        <a className="button button-plain" href={paths.account}>
          {t('signOut.cancel')}
        </a>
      </form>
    </MessagePage>
  );
}
