import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { admitPerson } from '~/auth/admit-person.server';
import { AuthError } from '~/auth/auth-error';
import {
  type FailedSignIn,
  isOfPastSignIn,
  signInAgainAfter,
  signInFailure,
} from '~/auth/sign-in-failure';
import { activityScopes } from '~/activity/activity-log';
import { paths } from '~/paths';
import { keepMyAccountToken, noteMyAccountRefused } from '~/request/my-account.server';
import { actDeadline } from '~/request/page-deadline.server';
import { readPortalSession } from '~/request/require-portal-session.server';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { reauthenticationEvent, signInEvent, signInLimit } from '~/request/sign-in-pages';
import { seconds } from '~/durations';
import { organizationScopes } from '~/organizations/organization-repository';
import { type AppLoadContext } from '~/request/context';
import { toResult } from '~/tenant-calls/result';
import { HowToGetBack, type WaysBack } from '~/pages/data/lock/how-to-get-back';
import { type PageHandle } from '~/pages/kit/page-title';
import { SignInFailedPage } from '~/pages/kit/sign-in-failed-page';

export const handle: PageHandle = { title: (t) => t('signIn.failed.title') };

/** Finishes a sign-in: checks everything, starts a new portal session, goes where the person wanted. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { services, requestId, clientAddress, deadline } = context;
  await requireWithinLimit(context, signInLimit, clientAddress);
  const headers = new Headers();
  for (const cookie of services.signIn.leftovers(request)) headers.append('Set-Cookie', cookie);
  try {
    const finished = await services.signIn.finish(request, deadline);
    const { identity, returnTo, level, startedAt, myAccountToken } = finished;
    if (myAccountToken !== null) {
      await keepMyAccountToken(context, request, identity, myAccountToken);
      return redirect(returnTo, { status: 303, headers });
    }
    await admitPerson(services, { ...identity, startedAt }, actDeadline(context));
    const sessionCookie = await services.portalSessions.start(request, identity);
    if (sessionCookie === null)
      throw new AuthError('session_ended', 'The Auth0 session ended during the sign-in.');
    const done = { result: 'done', requestId, who: identity } as const;
    if (level === 'routine') services.audit.record({ event: signInEvent, ...done });
    else services.audit.record({ event: reauthenticationEvent, ...done });
    headers.append('Set-Cookie', sessionCookie);
    // The list has one session more now; it is there by the time the browser has followed the redirect. A memory that
    // fails is logged, and keeps nobody out who has signed in.
    const forgotten = services.directory.invalidate(identity.userId);
    services.inBackground(
      'warm the list',
      forgotten.then(() => services.directory.list(identity.userId)),
    );
    await Promise.allSettled([
      forgotten,
      lookForOrganizations(context, identity.userId),
      ...(returnTo === paths.account ? [lookForActivity(context, identity.userId)] : []),
    ]);
    return redirect(returnTo, { status: 303, headers });
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    const reason = error.code;
    const session = isOfPastSignIn(reason) ? await readPortalSession(context, request) : null;
    services.audit.record({
      event: signInEvent,
      result: 'refused',
      reason,
      requestId,
      who: session,
    });
    // An address of a sign-in that is over, opened again, is no reason to stop who is signed in.
    if (session !== null) return redirect(paths.account, { status: 303, headers });
    const wanted = await services.signIn.wantedBefore(request);
    // The portal session is as good as before, and its page tells what cannot be done without the token.
    const use = wanted?.myAccountUse ?? null;
    if (wanted !== null && use !== null) {
      await noteMyAccountRefused(context, request, use, reason);
      return redirect(wanted.returnTo, { status: 303, headers });
    }
    const { failure, status, headers: retryAfter } = signInFailure(reason);
    for (const [name, value] of Object.entries(retryAfter)) headers.set(name, value);
    const again = signInAgainAfter(failure, wanted);
    // Anybody can learn it: whoever cannot sign in has to.
    const waysBack = failure === 'locked' ? { hasMail: services.mail !== null } : null;
    return json<FailedSignIn & { waysBack: WaysBack | null }>(
      { failure, requestId, again, waysBack },
      { status, headers },
    );
  }
}

/** As long as a sign-in waits for what its pages show and have no call for. */
const lookingMs = seconds(1);

async function lookForOrganizations({ services }: AppLoadContext, userId: string): Promise<void> {
  const { operator, grantedScopes, organizations } = services;
  if (operator.sections.organizations === 'off' || grantedScopes.lacksAll(organizationScopes))
    return;
  // Whoever has signed in for an invitation belongs to one more now.
  await toResult(organizations.hasAny(userId, { ...lookingBounds(services), isAnew: true }));
}

/** For the overview, which shows the latest events as they are remembered. */
async function lookForActivity({ services }: AppLoadContext, userId: string): Promise<void> {
  const { activity, grantedScopes, operator } = services;
  if (operator.sections.activity === 'off' || grantedScopes.lacksAll(activityScopes)) return;
  await toResult(activity.latest(userId, { ...lookingBounds(services), priority: 'extra' }));
}

function lookingBounds({ now }: Pick<AppLoadContext['services'], 'now'>) {
  return { signal: AbortSignal.timeout(lookingMs), deadlineAt: now() + lookingMs };
}

export default function Callback() {
  const { waysBack, ...failed } = useLoaderData<typeof loader>();
  return (
    <SignInFailedPage {...failed}>
      {waysBack === null ? null : <HowToGetBack {...waysBack} />}
    </SignInFailedPage>
  );
}
