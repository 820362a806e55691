import { json, redirect } from '@remix-run/node';
import { type AppLoadContext } from '~/request/context';
import { endingLevel } from '~/auth/freshness';
import { requireFreshness } from '~/request/require-freshness.server';
import { actDeadline } from '~/request/page-deadline.server';
import { accessEnding } from '~/pages/sessions/ending-guards';
import { paths, resultFragment } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { endRefreshToken } from '~/applications/end-refresh-token.server';
import { endingProblem } from '~/pages/sessions/ending-problem.server';

/** Ends one long-lived access, and leads back to the list, which says so. */
export async function endAccess(context: AppLoadContext, session: PortalSession, handle: string) {
  const { services, requestId } = context;
  const level = endingLevel(services.config.reauthenticationFor, 'one');
  await requireFreshness(context, session, level, paths.sessions);
  const act = { event: accessEnding, who: session, handle } as const;
  try {
    const { outcome } = await endRefreshToken(
      services,
      { userId: session.userId, handle },
      actDeadline(context),
    );
    services.audit.record({ ...act, result: outcome, requestId });
    if (outcome === 'not-found') return json({ kind: 'access-not-found', requestId } as const, 404);
    const kind = outcome === 'ended' ? 'access-ended' : 'access-already-gone';
    return redirect(`${paths.sessions}#${resultFragment}`, {
      status: 303,
      headers: { 'Set-Cookie': await services.flashes.set({ kind }) },
    });
  } catch (error) {
    return endingProblem(error, context, act);
  }
}
