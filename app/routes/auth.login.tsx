import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AuthError } from '~/auth/auth-error';
import { readPortalSession } from '~/request/require-portal-session.server';
import { safeReturnTo } from '~/auth/return-to';
import { signInFailure } from '~/auth/sign-in-failure';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { signInEvent, signInLimit } from '~/request/sign-in-pages';
import { locales } from '~/i18n/locales';
import { paths } from '~/paths';
import { type PageHandle } from '~/pages/kit/page-title';
import { SignInFailedPage } from '~/pages/kit/sign-in-failed-page';

export const handle: PageHandle = { title: (t) => t('signInFailed.title') };

/** Starts a sign-in: on to the tenant, with the way back remembered in this browser. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { services, requestId, clientAddress, deadline } = context;
  await requireWithinLimit(context, signInLimit, clientAddress);
  const { searchParams } = new URL(request.url);
  const returnTo = safeReturnTo(searchParams.get('returnTo'), {
    baseUrl: services.config.appBaseUrl,
    fallback: paths.account,
  });
  try {
    const reauthenticate = searchParams.get('reauthenticate') === 'true';
    const person = reauthenticate ? await readPortalSession(context, request) : null;
    const { uiLocales } = locales[context.locale];
    const wanted = { returnTo, reauthenticate, person, uiLocales };
    throw await services.signIn.start(request, wanted, deadline);
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    const reason = error.code;
    const { failure, status } = signInFailure(reason);
    services.log.error({ event: 'sign-in.not-started', requestId, reason }, error.message);
    services.audit.record({ event: signInEvent, result: 'failed', reason, requestId, who: null });
    return json({ failure, requestId }, { status });
  }
}

export default function Login() {
  return <SignInFailedPage {...useLoaderData<typeof loader>()} />;
}
