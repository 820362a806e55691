import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { endingLevel } from '~/auth/freshness';
import { message } from '~/i18n/message';
import { noteMark, noteOthersEnded } from '~/not-me/not-me-reports.server';
import { endingRequest } from '~/pages/sessions/end-session.server';
import { leaveSignedOut } from '~/request/leave-signed-out.server';
import {
  type AskedScope,
  askedScopeOf,
  endingReportPath,
  endingReturnPath,
} from '~/pages/sessions/ending-address';
import { endingTexts } from '~/pages/sessions/ending-texts';
import { guideHandleOf, guideStepPath, withGuide } from '~/pages/sessions/guide-address';
import { listPath, placeOf, placeToReturnTo } from '~/pages/sessions/place';
import { notMeReportPath } from '~/paths';
import { type AppLoadContext } from '~/request/context';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { type Flash } from '~/request/flash.server';
import { actDeadline } from '~/request/page-deadline.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { noteInActivity } from '~/request/note-own-act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { redirectToResult } from '~/request/result-page.server';
import { canContinueWith, waitFor, withWork } from '~/sessions/continue-endings.server';
import { endingEntry, severalEnding } from '~/sessions/ending-events';
import { costOfSeveral, endingLimit } from '~/sessions/ending-limit';
import { reportEndings } from '~/sessions/ending-report.server';
import { type EndingScope, endSessions, type EndingsResult } from '~/sessions/end-sessions.server';
import { parseSessionQuery, type SessionQuery } from '~/sessions/session-query';
import { TenantError } from '~/tenant-calls/tenant-error';
import { beginWorkOn, dropStandby, keepOnStandby } from './standby-work.server';

const guards = {
  access: 'person',
  limit: endingLimit,
  costOf: () => costOfSeveral,
  lock: 'person',
  event: severalEnding,
  texts: endingTexts,
  cancelTo: ({ request }: Pick<Asked, 'request'>) => listPath(placeOf(request)),
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
  isInAddress: true,
  nameSent: ({ form }) => {
    const count = form.get('sessions')?.split('.').length ?? 0;
    return count === 0 ? null : message('endSessions.confirm', { count });
  },
  askedAt: ({ request }) => {
    const { searchParams } = new URL(request.url);
    const report = searchParams.get('report');
    const query = parseSessionQuery(searchParams);
    return report === null
      ? endingReturnPath(askedScopeOf(searchParams) ?? 'selected', query)
      : placeToReturnTo(query, (place) =>
          withGuide(endingReportPath(report, place), guideHandleOf(searchParams)),
        );
  },
  carryOut: (asked, reached) =>
    endSeveral(asked, { scope: 'selected', handles: asked.fields.sessions }, reached),
});

/** Ends all sessions but this one, which goes last where the form says so. */
export const endOtherSessions = defineAct({
  ...guards,
  schema: z.object({ 'this-browser': z.literal('on').optional() }),
  freshnessOf: ({ context }) => levelOf(context, 'all'),
  nameSent: message('endSessions.title.others'),
  askedAt: ({ request }) => {
    const { searchParams } = new URL(request.url);
    return withGuide(
      endingReturnPath('others', parseSessionQuery(searchParams)),
      guideHandleOf(searchParams),
    );
  },
  carryOut: (asked, reached) => {
    const isCurrentToo = asked.fields['this-browser'] !== undefined;
    return endSeveral(asked, { scope: 'others', isCurrentToo }, reached);
  },
});

/**
 * Lets those pass whose sign-in is fresh enough to end these sessions, before they are asked whether they want to.
 * `count`: how many are asked about, as far as the address tells.
 *
 * @throws a redirect otherwise; it leads back to the same question.
 */
export function requireFreshnessForEndings(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  {
    scope,
    query,
    guide = null,
  }: {
    scope: AskedScope;
    query: SessionQuery;
    /** The reported session whose guide led here. */
    guide?: string | null;
  },
): Promise<void> {
  const count = scope === 'selected' ? query.selected.length : 'all';
  return requireFreshnessToAsk(context, request, session, levelOf(context, count), {
    returnTo: () => withGuide(endingReturnPath(scope, query), guide),
    cancelTo: guide === null ? listPath(query) : notMeReportPath(guide),
  });
}

function levelOf({ services }: AppLoadContext, count: number | 'all') {
  return endingLevel(services.config.reauthenticationFor, count === 1 ? 'one' : 'several');
}

type Done = 'done' | 'continued' | 'failed';

async function endSeveral(
  asked: Asked<unknown, 'person'>,
  selection: EndingScope,
  reached: (result: Done) => void,
): Promise<Outcome<Done | 'refused', (typeof severalEnding.reasons)[number]>> {
  const { context, request, session } = asked;
  const { services, requestId } = context;
  const record = (row: Parameters<typeof endingEntry>[0]) =>
    services.audit.record({ ...endingEntry(row), requestId, who: session });
  /** The report that work on standby goes by, until the act is done. */
  let standby: string | null = null;
  const result = await endSessions(
    services,
    {
      ...endingRequest(session, request),
      selection,
      now: services.now(),
      onFound: async (rows) => {
        standby = await keepOnStandby(asked, rows);
      },
      onEnded: (row) => {
        record(row);
        // Whatever fails before all are done.
        if (row.outcome === 'ended') reached('failed');
      },
    },
    actDeadline(context),
  ).finally(() => {
    if (standby !== null) dropStandby(asked, standby);
  });
  if (result === 'current-unknown') {
    const refused = { status: 400, message: message('kit.problem.badRequest') } as const;
    return { result: 'refused', reason: 'session_unknown', refused };
  }
  const attempt = reportEndings(null, result, services);
  const waitMs = waitFor(attempt, 0, services.now());
  const failed = failureOfAll(result);
  // A tenant that is busy just now is waited for though nothing has ended yet; another failure is told at once.
  if (failed !== null && (failed.code !== 'rate_limited' || waitMs === null)) throw failed;
  const remaining = attempt.endings.filter(({ outcome }) => outcome === 'not-yet');
  for (const ending of remaining) if (waitMs === null || !canContinueWith(ending)) record(ending);
  const settled = result.rows.length - remaining.length;
  const ended = attempt.endings.filter(({ outcome }) => outcome === 'ended');
  const others = ended.filter(({ isCurrent }) => !isCurrent);
  const reason = remaining[0]?.reason ?? undefined;
  const done = reason === undefined ? 'done' : waitMs === null ? 'failed' : 'continued';
  reached(done);
  if (ended.length > 0) noteInActivity(asked, { kind: 'sessions-signed-out', count: ended.length });
  const guide = guideHandleOf(new URL(request.url).searchParams);
  const reported = guide === null ? null : services.handles.open(session.userId, guide);
  services.inBackground(
    'note others of a report',
    noteOthersEnded(services, session.userId, others.length).then(async () => {
      if (reported !== null && remaining.length === 0)
        await noteMark(services, session.userId, reported, { step: 'others', isDone: true });
    }),
  );
  return {
    result: done,
    reason,
    counts: { ended: ended.length, remaining: remaining.length },
    cost: settled,
    answer: result.wasCurrentEnded
      ? await leaveSignedOut(context, request, { flash: toldOfAll(settled - 1) })
      : guide !== null && remaining.length === 0
        ? redirect(guideStepPath(guide, 'others'), 303)
        : await tellResult(asked, result, { waitMs, guide }),
  };
}

/** Null where this browser alone was signed out: the page says that anyway. */
function toldOfAll(others: number): Flash | null {
  return others === 0
    ? null
    : { message: message('endSessions.done.everywhere', { count: others }), tone: 'good' };
}

/**
 * On to the page of the result: of another attempt, to the one of the first. Where something is left that may pass by
 * itself, work goes on with it after `waitMs`.
 */
async function tellResult(
  asked: Asked<unknown, 'person'>,
  result: EndingsResult,
  { waitMs, guide }: { waitMs: number | null; guide: string | null },
): Promise<Response> {
  const { context, request, session } = asked;
  const { services } = context;
  const { userId } = session;
  const { endingReports } = services;
  const { searchParams } = new URL(request.url);
  const id = searchParams.get('report');
  const before = id === null ? null : await endingReports.open(userId, id);
  const told = { ...reportEndings(before, result, services), work: null };
  const report = waitMs === null ? told : withWork(told, { waitMs, now: services.now() });
  let reportId = id;
  if (reportId === null || before === null) reportId = await endingReports.save(userId, report);
  else await endingReports.replace(userId, reportId, report);
  const { work } = report;
  if (waitMs !== null && work !== null)
    await beginWorkOn(asked, { reportId, report: { ...report, work }, waitMs });
  const query = { ...parseSessionQuery(searchParams), selected: [] };
  return redirectToResult(context, withGuide(endingReportPath(reportId, query), guide));
}

/** Why nothing at all has ended; null where something has, or there was nothing to end. */
function failureOfAll({ rows, retryAfterMs }: EndingsResult): TenantError | null {
  const reason = rows.find((row) => row.reason !== null)?.reason ?? null;
  return reason === null || rows.some(({ outcome }) => outcome !== 'not-yet')
    ? null
    : new TenantError(reason, 'No session was ended.', { retryAfterMs });
}
