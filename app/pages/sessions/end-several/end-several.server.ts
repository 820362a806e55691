import { json, redirect } from '@remix-run/node';
import { type AppLoadContext } from '~/request/context';
import { formRefusal, type FormRefusalReason } from '~/request/form-refusal';
import { requireForm } from '~/request/require-form.server';
import { endingLevel } from '~/auth/freshness';
import { requireFreshness } from '~/request/require-freshness.server';
import { actDeadline } from '~/request/page-deadline.server';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { endingLimit, severalEnding, sessionEnding } from '~/pages/sessions/ending-guards';
import { paths, resultFragment } from '~/paths';
import {
  type EndingRow,
  type EndingScope,
  endSessions,
  type EndingsResult,
} from '~/sessions/end-sessions.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { endingProblem } from '~/pages/sessions/ending-problem.server';
import {
  endingScopePath,
  longestEndingForm,
  parseEndingScope,
} from '~/pages/sessions/ending-scope.server';
import { toEndingReport } from './ending-report.server';

/**
 * Ends the sessions that a form asks for, and leads to the page that tells of each one. `fixedScope` for an
 * address that says by itself what it ends.
 *
 * @throws what `requireForm`, `requireWithinLimit` and `requireFreshness` throw.
 */
export async function endSeveral(
  context: AppLoadContext,
  request: Request,
  fixedScope: { selection: EndingScope; path: string } | null = null,
) {
  const { services, requestId } = context;
  const bounds = fixedScope === null ? { maxBytes: longestEndingForm } : {};
  const { session, form } = await requireForm(context, request, bounds);
  const { issuer, userId, auth0SessionId: currentSessionId } = session;
  await requireWithinLimit(context, endingLimit, userId, { who: session });
  const selection = fixedScope?.selection ?? parseEndingScope(form);
  const refuse = (reason: FormRefusalReason) =>
    services.audit.record({
      event: formRefusal,
      result: 'refused',
      reason,
      requestId,
      who: session,
    });
  if (selection === null) {
    refuse('fields_invalid');
    // The page that asks needs a selection as well, and without one leads to the list as if all were well.
    throw new Response(null, { status: 400, statusText: 'Bad Request' });
  }
  const isOne = selection.scope === 'ticked' && selection.handles.length === 1;
  const askedAt = fixedScope?.path ?? endingScopePath(selection);
  const level = endingLevel(services.config.reauthenticationFor, isOne ? 'one' : 'several');
  await requireFreshness(context, session, level, askedAt);
  try {
    const result = await endSessions(
      services,
      {
        issuer,
        userId,
        currentSessionId,
        selection,
        now: services.now(),
        endedFromUserAgent: request.headers.get('user-agent'),
        onEnded: (row) => recordEnding(context, session, row),
      },
      actDeadline(context),
    );
    if (result === 'current-unknown') {
      refuse('session_unknown');
      return json({ kind: 'bad-request', requestId } as const, 400);
    }
    const failed = failureOfAll(result);
    if (failed !== null) throw failed;
    recordRest(context, session, result);
    if (result.wasCurrentEnded)
      return redirect(paths.signedOut, {
        status: 303,
        headers: { 'Set-Cookie': await services.portalSessions.end(request) },
      });
    const id = await services.endingReports.save(userId, toEndingReport(result, services));
    return redirect(`${paths.endSessions}?report=${id}#${resultFragment}`, 303);
  } catch (error) {
    return endingProblem(error, context, { event: severalEnding, who: session });
  }
}

/** Why nothing at all has ended; null where something has, or there was nothing to end. */
function failureOfAll({ rows, retryAfterMs }: EndingsResult): TenantError | null {
  const reason = rows.find((row) => row.reason !== null)?.reason ?? null;
  return reason === null || rows.some(({ outcome }) => outcome !== 'not-yet')
    ? null
    : new TenantError(reason, 'No session was ended.', { retryAfterMs });
}

function recordEnding(
  { services: { audit }, requestId }: AppLoadContext,
  session: PortalSession,
  { handle, outcome, reason }: EndingRow,
): void {
  audit.record({
    event: sessionEnding,
    result: outcome === 'not-yet' ? 'failed' : outcome,
    reason: reason ?? undefined,
    requestId,
    who: session,
    handle,
  });
}

/** The ones that have not ended, and the act as a whole. */
function recordRest(
  context: AppLoadContext,
  session: PortalSession,
  { rows }: EndingsResult,
): void {
  const remaining = rows.filter(({ outcome }) => outcome === 'not-yet');
  for (const row of remaining) recordEnding(context, session, row);
  const reason = remaining[0]?.reason ?? undefined;
  context.services.audit.record({
    event: severalEnding,
    result: reason === undefined ? 'done' : 'failed',
    reason,
    requestId: context.requestId,
    who: session,
    counts: { ended: rows.length - remaining.length, remaining: remaining.length },
  });
}
