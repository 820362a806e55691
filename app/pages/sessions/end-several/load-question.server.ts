import { seconds } from '~/durations';
import { type ShownTime, formatTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { formatDeviceDescription } from '~/devices/format-device.server';
import { formatPlace } from '~/places/format-place.server';
import { applicationNames } from '~/pages/kit/format-names.server';
import { type PageFormat, pageFormat } from '~/pages/kit/page-format.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { type AskedScope, endingPath } from '~/pages/sessions/ending-address';
import { guideHandleOf, withGuide } from '~/pages/sessions/guide-address';
import { listPath } from '~/pages/sessions/place';
import { type EffectsSumView, readEffectsSum } from '~/pages/sessions/read-effects-sum.server';
import { notMeReportPath } from '~/paths';
import { type ListFailureData, loadFailure } from '~/pages/sessions/load-failure.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { listSessions } from '~/sessions/list-sessions.server';
import { applicationIdsOf, type ListedSession } from '~/sessions/session';
import { type SessionQuery } from '~/sessions/session-query';
import { askedSessions } from './asked-sessions.server';
import { type EndingRow } from './session-lines';

/** Exactly what would be signed out. */
export interface EndingQuestion {
  kind: 'question';
  scope: AskedScope;
  /** Where the form goes: a refusal is told on the same page. */
  action: string;
  /** The list as the person left it, or the guide that led here. */
  back: string;
  /** The handles that the form sends, with dots between them: what the page does not show is never touched. */
  handles: string;
  /** None where there is nothing to sign out. */
  rows: EndingRow[];
  /** Whether this browser cannot be told from the others, so that they cannot be signed out together. */
  isCurrentUnknown: boolean;
  includesCurrent: boolean;
  /** What it does to applications; null where nothing is signed out. */
  effects: EffectsSumView | null;
  /** How many of the selected ones are signed out already. */
  goneCount: number;
  /** Whether all sessions could be read. */
  isComplete: boolean;
  /** When the list was read, where it stands in for one that cannot be had now. */
  asOf: ShownTime | null;
  zone: ChosenTimeZone;
}

/** What signing out does to applications is waited for so long. */
const effectsTimeMs = seconds(1.5);

interface Asked {
  scope: AskedScope;
  query: SessionQuery;
}

/** Finds which sessions would be signed out now; where the list cannot be had, why. */
export async function loadEndingQuestion(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  asked: Asked,
): Promise<{
  page: EndingQuestion | ListFailureData;
  status: number;
  headers: Record<string, string>;
}> {
  const format = pageFormat(context, request, session);
  const { scope, query } = asked;
  const guide = guideHandleOf(new URL(request.url).searchParams);
  const empty: EndingQuestion = {
    kind: 'question',
    scope,
    action: withGuide(endingPath(scope, query), guide),
    back: guide === null ? listPath(query) : notMeReportPath(guide),
    handles: '',
    rows: [],
    // Without knowing which session is this one, it would be among “the others”.
    isCurrentUnknown: scope !== 'selected' && session.auth0SessionId === null,
    includesCurrent: false,
    effects: null,
    goneCount: 0,
    isComplete: true,
    asOf: null,
    zone: format.zone,
  };
  const answer = { status: 200, headers: {} };
  const isEmpty = scope === 'selected' && query.selected.length === 0;
  if (empty.isCurrentUnknown || isEmpty) return { page: empty, ...answer };
  try {
    const found = await readAsked(context, request, session, { ...asked, format });
    return { page: { ...empty, ...found }, ...answer };
  } catch (error) {
    return loadFailure(error, { context, request, session });
  }
}

async function readAsked(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId: currentSessionId }: PortalSession,
  { format, ...asked }: Asked & { format: PageFormat },
): Promise<Partial<EndingQuestion>> {
  const { services } = context;
  const options = pageDeadline(context, request);
  const viewer = { userId, currentSessionId };
  const { sessions: listed, isComplete, asOf } = await listSessions(services, viewer, options);
  // A search finds the names of applications too.
  const ids = asked.query.search === '' ? [] : [...applicationIdsOf(listed)];
  const applications = await services.applications.find(userId, ids, options);
  const applicationName = applicationNames(applications, context.translate);
  const { sessions, goneCount } = askedSessions(listed, asked, { ...format, applicationName });
  // The page can do without it.
  const extra = pageDeadline(context, request, { timeMs: effectsTimeMs, priority: 'extra' });
  const effects =
    sessions.length === 0
      ? null
      : await readEffectsSum(services, { userId, sessions }, format, extra);
  return {
    handles: sessions.map(({ id }) => format.handleOf(id)).join('.'),
    rows: sessions.map((one) => toRow(one, format)),
    includesCurrent: sessions.some(({ isCurrent }) => isCurrent),
    effects,
    goneCount,
    isComplete: isComplete || asked.scope === 'selected',
    asOf: asOf === null ? null : formatTime(asOf, format),
  };
}

function toRow(session: ListedSession, format: PageFormat): EndingRow {
  const description = describeSession(session, format);
  const { id, lastSeenAt, first, last } = session;
  return {
    key: format.handleOf(id),
    kind: description.kind,
    device: formatDeviceDescription(description, format.translate),
    place: formatPlace(last.ip ?? first.ip, format),
    lastSeen: lastSeenAt === null ? null : formatTime(lastSeenAt, format),
  };
}
