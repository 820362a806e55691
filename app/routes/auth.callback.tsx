import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AuthError } from '~/auth/auth-error';
import { signInFailure } from '~/auth/sign-in-failure';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { reauthenticationEvent, signInEvent, signInLimit } from '~/request/sign-in-pages';
import { type PageHandle } from '~/pages/kit/page-title';
import { SignInFailedPage } from '~/pages/kit/sign-in-failed-page';

export const handle: PageHandle = { title: (t) => t('signInFailed.title') };

/** Finishes a sign-in: checks everything, starts a new portal session, goes where the person wanted. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { services, requestId, clientAddress, deadline } = context;
  await requireWithinLimit(context, signInLimit, clientAddress);
  const headers = new Headers();
  for (const cookie of services.signIn.leftovers(request)) headers.append('Set-Cookie', cookie);
  try {
    const { identity, returnTo, reauthenticate } = await services.signIn.finish(request, deadline);
    const sessionCookie = await services.portalSessions.start(request, identity);
    if (sessionCookie === null)
      throw new AuthError('session_ended', 'The Auth0 session ended during the sign-in.');
    const done = { result: 'done', requestId, who: identity } as const;
    if (reauthenticate) services.audit.record({ event: reauthenticationEvent, ...done });
    else services.audit.record({ event: signInEvent, ...done });
    headers.append('Set-Cookie', sessionCookie);
    // The list has one session more now; it is there by the time the browser has followed the redirect.
    await services.directory.invalidate(identity.userId);
    services.inBackground('warm the list', services.directory.list(identity.userId));
    return redirect(returnTo, { status: 303, headers });
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    const { failure, status } = signInFailure(error.code);
    services.audit.record({
      event: signInEvent,
      result: 'refused',
      reason: error.code,
      requestId,
      who: null,
    });
    return json({ failure, requestId }, { status, headers });
  }
}

export default function Callback() {
  return <SignInFailedPage {...useLoaderData<typeof loader>()} />;
}
