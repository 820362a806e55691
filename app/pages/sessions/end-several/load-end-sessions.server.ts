import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { formatRelative, formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { toResult } from '~/tenant-calls/result';
import { type PortalSession } from '~/portal-session/portal-session';
import { detailsOf } from '~/sessions/end-session.server';
import {
  type EndingScope,
  type EndingsResult,
  previewEndings,
} from '~/sessions/end-sessions.server';
import { type EndingReport, type ReportedEnding } from '~/sessions/ending-reports.server';
import { type EndingLog, type PastEnding } from '~/sessions/ending-log';
import { confirmEndings, listSessions } from '~/sessions/list-sessions.server';
import { describeDevice } from '~/devices/describe-device.server';
import { type DeviceKind } from '~/devices/device-description';
import { type ListedSession } from '~/sessions/session';
import { type CallOptions } from '~/tenant-calls/call-options';
import { sayStatus } from '~/pages/sessions/list/ended-view.server';
import { endingScopeFields } from '~/pages/sessions/ending-scope.server';
import { type ListFailureData, loadFailure } from '~/pages/sessions/load-failure.server';
import { formatReason } from '~/pages/kit/format-reason';
import { nameCountry, nameDescription, nameDevice, namePlace } from '~/pages/kit/names.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { pageFormat } from '~/pages/kit/page-format.server';

/** What the page about ending several sessions shows: the question, the answer, or why there is neither. */
export type EndSessionsPageData = EndingQuestion | EndingAnswer | ListFailureData;

/** Exactly what would end. */
export interface EndingQuestion {
  kind: 'question';
  title: string;
  heading: string;
  /** Where the form goes: a refusal is told on the same page. */
  action: string;
  /** What ending them does, or why there is nothing to end. */
  texts: string[];
  /** Said before the person ends the session they look at this page with. */
  warning: string | null;
  sessions: EndingSessionView[];
  /** The button, and the fields that say what it ends; null where there is nothing to end. */
  confirm: { text: string; fields: [name: string, value: string][] } | null;
  zoneNote: string;
}

/** What became of each one. */
export interface EndingAnswer {
  kind: 'answer';
  title: string;
  action: string;
  summary: string[];
  tone: 'good' | 'warn';
  sessions: EndingSessionView[];
  /** Tries those again that have not ended; null where all have. */
  retry: { text: string; note: string | null; fields: [name: string, value: string][] } | null;
  /** How many endings are not confirmed yet. */
  openCount: number;
  zoneNote: string;
}

export interface EndingSessionView {
  key: string;
  kind: DeviceKind;
  device: string;
  place: string | null;
  lastContact: ShownTime | null;
  /** What became of it; null before it is ended. */
  status: { text: string; isDone: boolean } | null;
}

type Loaded = Promise<{
  page: EndSessionsPageData;
  status: number;
  headers: Record<string, string>;
}>;

/** Says which sessions the scope would end now. */
export async function loadEndingQuestion(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  selection: EndingScope,
): Loaded {
  const { services, translate } = context;
  const { issuer, userId, auth0SessionId: currentSessionId } = session;
  const format = pageFormat(context, request, session);
  const title = translate(`server.ending.title.${selection.scope}`);
  const nothing = (text: string): EndingQuestion => ({
    kind: 'question',
    title,
    heading: title,
    action: ownPath(request),
    texts: [text],
    warning: null,
    sessions: [],
    confirm: null,
    zoneNote: format.zoneNote,
  });
  const options = pageDeadline(context, request);
  try {
    const preview = await previewEndings(
      services,
      { issuer, userId, currentSessionId, selection, now: services.now() },
      options,
    );
    if (preview === 'current-unknown')
      return {
        page: nothing(translate('server.ending.currentUnknown')),
        status: 200,
        headers: {},
      };
    const { sessions, includesCurrent, notListed, isComplete, asOf } = preview;
    const count = sessions.length;
    if (count === 0)
      return {
        page: nothing(nameNothing(selection, translate)),
        status: 200,
        headers: {},
      };
    const isOnlyCurrent = includesCurrent && count === 1;
    const page: EndingQuestion = {
      kind: 'question',
      title,
      action: ownPath(request),
      heading: isOnlyCurrent
        ? translate('server.ending.headingCurrent')
        : await nameQuestion(selection, context, { userId, options }),
      texts: [
        translate(includesCurrent ? 'server.ending.introWithCurrent' : 'server.ending.intro', {
          count,
        }),
        ...(notListed.length === 0
          ? []
          : [translate('server.ending.notListed', { count: notListed.length })]),
        ...(isComplete ? [] : [translate('server.ending.incomplete')]),
        ...(asOf === null ? [] : [sayAsOf(asOf, format)]),
      ],
      warning: includesCurrent ? translate('server.ending.currentWarning') : null,
      sessions: sessions.map((one) => viewListed(one, format)),
      confirm: {
        text: isOnlyCurrent
          ? translate('server.ending.confirmCurrent')
          : translate('server.ending.confirm', { count }),
        fields: endingScopeFields(
          selection.scope === 'ticked'
            ? { ...selection, handles: sessions.map(({ handle }) => handle) }
            : selection,
        ),
      },
      zoneNote: format.zoneNote,
    };
    return { page, status: 200, headers: {} };
  } catch (error) {
    return loadFailure(error, { context, request, session });
  }
}

function sayAsOf(asOf: Date, format: PageFormat): string {
  const { relative, exact } = formatTime(asOf, format);
  return format.translate('server.session.asOf', { time: relative, exact });
}

function nameNothing({ scope }: EndingScope, translate: Translate): string {
  return scope === 'others' || scope === 'ticked'
    ? translate(`server.ending.nothing.${scope}`)
    : translate('server.ending.nothing.fits');
}

function ownPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

async function nameQuestion(
  selection: EndingScope,
  { services, translate }: AppLoadContext,
  { userId, options }: { userId: string; options: CallOptions },
): Promise<string> {
  switch (selection.scope) {
    case 'idle':
      return translate('server.ending.heading.idle', { days: selection.days });
    case 'application': {
      const { applicationId } = selection;
      const found = await services.applications.find(userId, [applicationId], options);
      const application = found.get(applicationId)?.name ?? applicationId;
      return translate('server.ending.heading.application', { application });
    }
    case 'ticked':
    case 'others':
    case 'without-second-step':
      return translate(`server.ending.heading.${selection.scope}`);
  }
}

function viewListed(session: ListedSession, format: PageFormat): EndingSessionView {
  const description = describeSession(session, format);
  const { handle, lastContactAt, first, last } = session;
  return {
    key: handle,
    kind: description.kind,
    device: nameDescription(description, format.translate),
    place: namePlace(last.ip ?? first.ip, format),
    lastContact: lastContactAt === null ? null : formatTime(lastContactAt, format),
    status: null,
  };
}

/** What is kept of a result until its page has been looked at. */
export function reportOf(
  { rows, retryAfterMs, isComplete }: EndingsResult,
  { places, now }: Pick<AppLoadContext['services'], 'places' | 'now'>,
): EndingReport {
  return {
    endings: rows.map(({ handle, session, outcome, reason }) => {
      const details = session === null ? null : detailsOf(session, places);
      return {
        handle,
        outcome,
        reason,
        userAgent: details?.userAgent?.slice(0, 300) ?? null,
        countryCode: details?.countryCode ?? null,
        lastContactAt: session?.lastContactAt?.getTime() ?? null,
      };
    }),
    isComplete,
    retryAt: retryAfterMs === null ? null : now() + retryAfterMs,
  };
}

/** Says what became of each one, with what the sign-in service has confirmed since. */
export async function loadEndingAnswer(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  report: EndingReport,
): Loaded {
  const { services, translate } = context;
  const { userId } = session;
  const format = pageFormat(context, request, session);
  const past = await checkEndings(context, request, session);
  const endingOf = ({ handle }: ReportedEnding) =>
    past.get(services.handles.open(userId, handle) ?? '') ?? null;
  const isOpen = (ending: ReportedEnding) =>
    ending.outcome === 'ended' && endingOf(ending)?.confirmedAt === null;
  const count = (...outcomes: ReportedEnding['outcome'][]) =>
    report.endings.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const remaining = report.endings.filter(({ outcome }) => outcome === 'not-yet');
  const counts = { ended: count('ended'), gone: count('already-gone', 'not-found') };
  const page: EndingAnswer = {
    kind: 'answer',
    title: translate('server.ending.title.answer'),
    action: ownPath(request),
    summary: [
      translate('server.ending.ended', { count: counts.ended }),
      ...(counts.gone === 0 ? [] : [translate('server.ending.gone', { count: counts.gone })]),
      ...(remaining.length === 0
        ? []
        : [translate('server.ending.remaining', { count: remaining.length })]),
      ...(report.isComplete ? [] : [translate('server.ending.incomplete')]),
    ],
    tone: remaining.length === 0 ? 'good' : 'warn',
    sessions: [...remaining, ...report.endings.filter(({ outcome }) => outcome !== 'not-yet')].map(
      (ending) => viewReported(ending, endingOf(ending), format),
    ),
    retry:
      remaining.length === 0
        ? null
        : {
            text: translate('server.ending.retry', { count: remaining.length }),
            note:
              report.retryAt === null || report.retryAt <= format.now
                ? null
                : translate('server.ending.retryWhen', {
                    when: formatRelative(new Date(report.retryAt), format),
                  }),
            fields: endingScopeFields({
              scope: 'ticked',
              handles: remaining.map(({ handle }) => handle),
            }),
          },
    openCount: report.endings.filter(isOpen).length,
    zoneNote: format.zoneNote,
  };
  return { page, status: 200, headers: {} };
}

/** Reads the list, so that what is gone is confirmed; the page does without when it cannot be had. */
async function checkEndings(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId }: PortalSession,
): Promise<ReadonlyMap<string, PastEnding>> {
  const { services } = context;
  const asker = { userId, currentSessionId: auth0SessionId };
  const reading = await toResult(listSessions(services, asker, pageDeadline(context, request)));
  if (reading.isKnown && reading.value.unconfirmed.length > 0)
    services.inBackground(
      'confirm endings',
      confirmEndings(services, userId, reading.value.unconfirmed),
    );
  return bySession(await services.endings.history(userId));
}

function bySession(history: Awaited<ReturnType<EndingLog['history']>>) {
  return new Map(history.map((ending) => [ending.sessionId, ending]));
}

function viewReported(
  ending: ReportedEnding,
  past: PastEnding | null,
  format: PageFormat,
): EndingSessionView {
  const { handle, userAgent, countryCode, lastContactAt, outcome, reason } = ending;
  const { translate, locale } = format;
  const isOpen = outcome === 'ended' && past?.confirmedAt === null;
  const isKnown = userAgent !== null || countryCode !== null || lastContactAt !== null;
  return {
    key: handle,
    kind: describeDevice(userAgent).kind,
    device: isKnown ? nameDevice(userAgent, translate) : translate('server.ending.notListedDevice'),
    place: countryCode === null ? null : nameCountry(countryCode, locale),
    lastContact: lastContactAt === null ? null : formatTime(new Date(lastContactAt), format),
    status: { text: sayOutcome(), isDone: outcome !== 'not-yet' && !isOpen },
  };

  function sayOutcome(): string {
    if (outcome === 'not-yet')
      return translate('server.ending.outcome.not-yet', {
        reason: formatReason(reason ?? 'unexpected_answer', translate),
      });
    if (outcome === 'ended' && past !== null) return sayStatus(past, { isLive: false, format });
    return translate(`server.ending.outcome.${outcome}`);
  }
}
