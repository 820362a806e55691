import { z } from 'zod';
import { endingLevel } from '~/auth/freshness';
import { longestReturnTo } from '~/auth/return-to';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { noteOthersEnded } from '~/not-me/not-me-reports.server';
import { endingRequest, leaveSignedOut } from '~/pages/sessions/end-session.server';
import {
  costOfSeveral,
  endingLimit,
  endingTexts,
  sessionEnding,
} from '~/pages/sessions/ending-guards';
import { endingScopeSchema, longestEndingForm } from '~/pages/sessions/ending-scope.server';
import { paths } from '~/paths';
import { type AppLoadContext } from '~/request/context';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { redirectToResult } from '~/request/result-page.server';
import {
  type EndingRow,
  type EndingScope,
  endSessions,
  type EndingsResult,
} from '~/sessions/end-sessions.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { toEndingReport } from './ending-report.server';
import { selectionPath } from './kept-selection.server';

/** Several sessions were to end; each has a line of its own besides. */
const severalEnding = {
  name: 'session.ending-several',
  results: { done: 'info', refused: 'warn', failed: 'warn' },
  reasons: [...sessionEnding.reasons, 'session_unknown'],
} as const satisfies AuditEvent;

const guards = {
  access: 'person',
  limit: endingLimit,
  costOf: () => costOfSeveral,
  isAlone: true,
  event: severalEnding,
  texts: endingTexts,
  cancelTo: () => paths.sessions,
} as const;

/** Ends the sessions that the form names, and leads to the page that tells of each one. */
export const endSelectedSessions = defineAct({
  ...guards,
  maxBytes: longestEndingForm,
  repeated: ['session'],
  schema: endingScopeSchema,
  // The page that asks needs a selection as well, and without one leads to the list as if all were well.
  invalidFormAt: 'error-page',
  freshnessOf: ({ context, fields }) => levelOf(context, fields),
  askedAt: ({ context, session, fields }) => selectionPath(context, session, fields),
  carryOut: (asked, reached) => endSeveral(asked, asked.fields, reached),
});

/** Ends all sessions but this one. */
export const endOtherSessions = defineAct({
  ...guards,
  schema: z.object({}),
  freshnessOf: ({ context }) => levelOf(context, { scope: 'others' }),
  askedAt: () => paths.endOtherSessions,
  carryOut: (asked, reached) => endSeveral(asked, { scope: 'others' }, reached),
});

/**
 * Lets those pass whose sign-in is fresh enough to end the sessions of this selection, before they are asked whether
 * they want to.
 *
 * @throws a redirect otherwise; it leads back to the same question.
 */
export function requireFreshnessForEndings(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  selection: EndingScope,
): Promise<void> {
  const { pathname, search } = new URL(request.url);
  const path = pathname + search;
  return requireFreshnessToAsk(context, session, levelOf(context, selection), {
    returnTo: () =>
      path.length <= longestReturnTo ? path : selectionPath(context, session, selection),
    cancelTo: paths.sessions,
  });
}

function levelOf({ services }: AppLoadContext, selection: EndingScope) {
  const isOne = selection.scope === 'selected' && selection.handles.length === 1;
  return endingLevel(services.config.reauthenticationFor, isOne ? 'one' : 'several');
}

async function endSeveral(
  asked: Asked<unknown, 'person'>,
  selection: EndingScope,
  reached: (result: 'done' | 'failed') => void,
): Promise<Outcome<'done' | 'refused' | 'failed', (typeof severalEnding.reasons)[number]>> {
  const { context, request, session } = asked;
  const { services } = context;
  const result = await endSessions(
    services,
    {
      ...endingRequest(session, request),
      selection,
      now: services.now(),
      onEnded: (row) => {
        recordEnding(asked, row);
        // Whatever fails before all are done.
        if (row.outcome === 'ended') reached('failed');
      },
    },
    actDeadline(context),
  );
  if (result === 'current-unknown') {
    const refused = { status: 400, message: message('kit.problem.badRequest') } as const;
    return { result: 'refused', reason: 'session_unknown', refused };
  }
  const failed = failureOfAll(result);
  if (failed !== null) throw failed;
  const remaining = result.rows.filter(({ outcome }) => outcome === 'not-yet');
  for (const row of remaining) recordEnding(asked, row);
  const ended = result.rows.length - remaining.length;
  const reason = remaining[0]?.reason ?? undefined;
  const done = reason === undefined ? 'done' : 'failed';
  reached(done);
  services.inBackground(
    'note others of a report',
    noteOthersEnded(services, session.userId, countOf(result, 'ended')),
  );
  return {
    result: done,
    reason,
    counts: { ended, remaining: remaining.length },
    cost: ended,
    answer: result.wasCurrentEnded
      ? await leaveSignedOut(context, request)
      : await tellResult(asked, result),
  };
}

async function tellResult(
  { context, session }: Asked<unknown, 'person'>,
  result: EndingsResult,
): Promise<Response> {
  const { services } = context;
  const id = await services.endingReports.save(session.userId, toEndingReport(result, services));
  return redirectToResult(context, `${paths.endSessions}?report=${id}`);
}

function countOf({ rows }: EndingsResult, outcome: EndingRow['outcome']): number {
  return rows.filter((row) => row.outcome === outcome).length;
}

/** Why nothing at all has ended; null where something has, or there was nothing to end. */
function failureOfAll({ rows, retryAfterMs }: EndingsResult): TenantError | null {
  const reason = rows.find((row) => row.reason !== null)?.reason ?? null;
  return reason === null || rows.some(({ outcome }) => outcome !== 'not-yet')
    ? null
    : new TenantError(reason, 'No session was ended.', { retryAfterMs });
}

function recordEnding(
  { context: { services, requestId }, session }: Asked<unknown, 'person'>,
  { handle, outcome, reason }: EndingRow,
): void {
  services.audit.record({
    event: sessionEnding,
    result: outcome === 'not-yet' ? 'failed' : outcome,
    reason: reason ?? undefined,
    requestId,
    who: session,
    handle,
  });
}
