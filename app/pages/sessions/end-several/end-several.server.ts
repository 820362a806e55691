import { z } from 'zod';
import { endingLevel } from '~/auth/freshness';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { noteOthersEnded } from '~/not-me/not-me-reports.server';
import { endingRequest, leaveSignedOut } from '~/pages/sessions/end-session.server';
import { askedScopeOf, endingReportPath, endingReturnPath } from '~/pages/sessions/ending-address';
import {
  costOfSeveral,
  endingLimit,
  endingTexts,
  sessionEnding,
} from '~/pages/sessions/ending-guards';
import { type AppLoadContext } from '~/request/context';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { type Flash } from '~/request/flash.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { reportEndings } from '~/sessions/ending-report.server';
import {
  type EndingRow,
  type EndingScope,
  endSessions,
  type EndingsResult,
} from '~/sessions/end-sessions.server';
import { parseSessionQuery } from '~/sessions/session-query';
import { TenantError } from '~/tenant-calls/tenant-error';

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
} as const;

/** As many sessions as the portal lists, with the longest handles there can be. */
export const longestEndingForm = 262_144;

/** Ends the sessions that the form names, and leads to the page that tells of each one. */
export const endNamedSessions = defineAct({
  ...guards,
  maxBytes: longestEndingForm,
  schema: z.object({
    sessions: z
      .string()
      .transform((handles) => handles.split('.'))
      .pipe(z.array(z.string()).max(1000)),
  }),
  // The page that asks needs a selection as well, and without one leads to the list as if all were well.
  invalidFormAt: 'error-page',
  freshnessOf: ({ context, fields }) => levelOf(context, fields.sessions.length),
  askedAt: ({ request }) => {
    const { searchParams } = new URL(request.url);
    const report = searchParams.get('report');
    const query = parseSessionQuery(searchParams);
    return report === null
      ? endingReturnPath(askedScopeOf(searchParams) ?? 'selected', query)
      : endingReportPath(report, query);
  },
  carryOut: (asked, reached) =>
    endSeveral(asked, { scope: 'selected', handles: asked.fields.sessions }, reached),
});

/** Ends all sessions but this one, which goes last where the form says so. */
export const endOtherSessions = defineAct({
  ...guards,
  schema: z.object({ 'this-browser': z.literal('on').optional() }),
  freshnessOf: ({ context }) => levelOf(context, 'all'),
  askedAt: ({ request }) =>
    endingReturnPath('others', parseSessionQuery(new URL(request.url).searchParams)),
  carryOut: (asked, reached) => {
    const isCurrentToo = asked.fields['this-browser'] !== undefined;
    return endSeveral(asked, { scope: 'others', isCurrentToo }, reached);
  },
});

function levelOf({ services }: AppLoadContext, count: number | 'all') {
  return endingLevel(services.config.reauthenticationFor, count === 1 ? 'one' : 'several');
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
      ? await leaveSignedOut(context, request, { flash: toldOfAll(ended - 1) })
      : await tellResult(asked, result),
  };
}

/** Null where this browser alone was signed out: the page says that anyway. */
function toldOfAll(others: number): Flash | null {
  return others === 0
    ? null
    : { message: message('endSessions.done.everywhere', { count: others }), tone: 'good' };
}

/** On to the page of the result: of another attempt, to the one of the first. */
async function tellResult(
  { context, request, session: { userId } }: Asked<unknown, 'person'>,
  result: EndingsResult,
): Promise<Response> {
  const { services } = context;
  const { endingReports } = services;
  const { searchParams } = new URL(request.url);
  const id = searchParams.get('report');
  const before = id === null ? null : await endingReports.open(userId, id);
  const report = reportEndings(before, result, services);
  const query = { ...parseSessionQuery(searchParams), selected: [] };
  if (id === null || before === null) {
    const newId = await endingReports.save(userId, report);
    return redirectToResult(context, endingReportPath(newId, query));
  }
  await endingReports.replace(userId, id, report);
  return redirectToResult(context, endingReportPath(id, query));
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
