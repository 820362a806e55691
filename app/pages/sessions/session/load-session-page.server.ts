import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { formatSince, formatTime, type ShownTime } from '~/i18n/format-time.server';
import { notMePath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type PastEnding } from '~/sessions/ending-log';
import { readSession } from '~/sessions/read-session.server';
import { type ListedSession } from '~/sessions/session';
import { nameCurrentBrowser } from '~/pages/kit/current-browser.server';
import { readEndingEffects, type WordedEffects } from './ending-effect-words.server';
import { nameDescription, nameDevice, nameSpan } from '~/pages/kit/names.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { wordSignIn } from '~/pages/sessions/sign-in-words.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { type WordedVisits, wordVisits } from './visit-words.server';
import { type NamedDevice } from '~/pages/sessions/device-heading';
import { type Notice, type WordedSection } from '~/pages/kit/worded-facts';

/** The page of one session in words: everything that is known of it, and no ids. */
export interface SessionDetail extends NamedDevice {
  shows: 'session';
  title: string;
  all: string;
  handle: string;
  isCurrent: boolean;
  isEnding: boolean;
  notices: Notice[];
  visits: WordedVisits;
  when: WordedSection;
  how: WordedSection;
  effects: WordedEffects;
  ending: { heading: string; text: string; button: string; notMeHint: string; notMe: string };
}

/** A page that says why there is no session to be shown. */
export interface SessionAbsent {
  shows: 'absent';
  title: string;
  all: string;
  /** The device of a session that is over, where it is remembered. */
  device: string | null;
  text: string;
  /** For a session that was this person's: what else can be done about it. */
  notMe: { hint: string; label: string; path: string } | null;
}

/** A page for when the sign-in service does not tell. */
export interface SessionUnavailable {
  shows: 'problem';
  title: string;
  all: string;
  problem: Problem;
  /** Where the session is this browser's own, what is known of it all the same. */
  thisBrowser: { device: string; since: ShownTime } | null;
}

export type SessionPageData = SessionDetail | SessionAbsent | SessionUnavailable;

/** The page's data with the status and headers that fit it: 404 for no session of theirs, 410 for one that is over. */
export async function loadSessionPage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<{ page: SessionPageData; status: number; headers: Record<string, string> }> {
  const { services, translate } = context;
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  const { userId, auth0SessionId: currentSessionId } = session;
  const deadline = pageDeadline(context, request);
  try {
    const asker = { userId, currentSessionId, handle };
    const reading = await readSession(services, asker, deadline);
    if (reading.outcome === 'not-found')
      return { page: notFoundPage(context), status: 404, headers: {} };
    if (reading.outcome === 'gone')
      return { page: gone(reading.ending, handle, format), status: 410, headers: {} };
    const { session: found, asOf } = reading;
    const effects = await readEndingEffects(services, { userId, session: found }, format, deadline);
    return { page: wordSession(found, { asOf, effects }, format), status: 200, headers: {} };
  } catch (error) {
    const { problem, status, headers } = describeProblem(error, context);
    const isThisBrowser =
      currentSessionId !== null && services.handles.open(userId, handle) === currentSessionId;
    const isPermitted = problem.kind !== 'not-permitted';
    const page: SessionUnavailable = {
      shows: 'problem',
      title: translate(isPermitted ? 'server.session.unavailable' : 'server.session.notPermitted'),
      all: translate('server.session.all'),
      problem,
      thisBrowser: isThisBrowser
        ? {
            device: nameCurrentBrowser(request, translate),
            since: formatTime(new Date(session.createdAt), format),
          }
        : null,
    };
    return { page, status, headers };
  }
}

/** The one answer for handles that are unknown, malformed or somebody else's. */
export function notFoundPage({ translate }: Pick<AppLoadContext, 'translate'>): SessionAbsent {
  return {
    shows: 'absent',
    title: translate('server.session.notFound.title'),
    all: translate('server.session.all'),
    device: null,
    text: translate('server.session.notFound.text'),
    notMe: null,
  };
}

function gone(ending: PastEnding | null, handle: string, format: PageFormat): SessionAbsent {
  const { translate } = format;
  return {
    shows: 'absent',
    title: translate('server.session.gone.title'),
    all: translate('server.session.all'),
    device: ending?.details == null ? null : nameDevice(ending.details.userAgent, translate),
    text: sayGone(ending, format),
    notMe: {
      hint: translate('notMe.hint'),
      label: translate('notMe.title'),
      path: notMePath(handle),
    },
  };
}

function sayGone(ending: PastEnding | null, format: PageFormat): string {
  const { translate } = format;
  if (ending === null) return translate('server.session.gone.unknown');
  const { by, endedAt, confirmedAt } = ending;
  const { exact } = formatTime(endedAt, format);
  const text = translate(`server.session.gone.${by}`, {
    time: formatSince(endedAt, format),
    exact,
  });
  // The sign-in service need not confirm what it has ended by itself.
  if (by === 'tenant' || confirmedAt === null) return text;
  const confirmed = formatTime(confirmedAt, format).exact;
  return `${text} ${translate('server.session.gone.confirmed', { exact: confirmed })}`;
}

function wordSession(
  session: ListedSession,
  { asOf, effects }: { asOf: Date | null; effects: WordedEffects },
  format: PageFormat,
): SessionDetail {
  const { translate } = format;
  const { handle, isCurrent, endingSince } = session;
  const description = describeSession(session, format);
  const { kind } = description;
  const device = nameDescription(description, translate);
  const visits = wordVisits(session, format);
  return {
    shows: 'session',
    title: device,
    all: translate('server.session.all'),
    handle,
    isCurrent,
    isEnding: endingSince !== null,
    device,
    kind,
    notices: noticesOf(session, { looksCopied: visits.looksCopied, asOf }, format),
    visits,
    when: wordTimes(session, format),
    how: wordSignIn(session, format),
    effects,
    ending: {
      heading: translate('server.end.heading'),
      text: translate(isCurrent ? 'server.end.current' : 'server.end.other'),
      button: translate(isCurrent ? 'server.row.endCurrent' : 'server.row.endUndated', {
        device,
      }),
      notMeHint: translate('notMe.hint'),
      notMe: translate('notMe.title'),
    },
  };
}

function noticesOf(
  { isImpersonation, endingSince }: ListedSession,
  { looksCopied, asOf }: { looksCopied: boolean; asOf: Date | null },
  format: PageFormat,
): Notice[] {
  const { translate } = format;
  const notices: Notice[] = [];
  if (endingSince !== null) {
    const time = formatSince(endingSince, format);
    notices.push({
      tone: 'warn',
      heading: translate('server.row.ending', { time }),
      text: translate('sessions.endingExplained'),
    });
  }
  for (const [name, isSo] of [
    ['impersonation', isImpersonation],
    ['copied', looksCopied],
  ] as const)
    if (isSo)
      notices.push({
        tone: 'danger',
        heading: translate(`server.session.${name}.heading`),
        text: translate(`server.session.${name}.text`),
      });
  if (asOf !== null) {
    const { exact } = formatTime(asOf, format);
    const text = translate('server.session.asOf', { time: formatSince(asOf, format), exact });
    notices.push({ tone: 'warn', heading: null, text });
  }
  return notices;
}

function wordTimes(session: ListedSession, format: PageFormat): WordedSection {
  const { translate } = format;
  const { lastContactAt } = session;
  const [firstSignIn, ...ends] = nameSpan(session, format);
  const lastContact = {
    term: translate('server.session.lastContact'),
    time: lastContactAt === null ? null : formatTime(lastContactAt, format),
  };
  return {
    heading: translate('server.session.when'),
    facts: [firstSignIn!, lastContact, ...ends].map(({ term, time }) => ({
      term,
      value:
        time === null ? { as: 'text', text: translate('sessions.unknown') } : { as: 'time', time },
    })),
    notes: [
      translate('sessions.lastContactExplained'),
      translate(`server.timeZone.${format.zone.by}`, { zone: format.zone.zone }),
    ],
  };
}
