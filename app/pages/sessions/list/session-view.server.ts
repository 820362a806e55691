import { type DeviceKind } from '~/devices/device-description';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { formatDeviceBriefly } from '~/devices/format-device.server';
import { dismissalPath } from '~/pages/kit/dismissal-path';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { type EndingState, endingState } from '~/pages/sessions/ending-state';
import { endingPath } from '~/pages/sessions/ending-address';
import { rowActPath, sessionPathFrom } from '~/pages/sessions/place';
import { formatWhen } from '~/ui/time';
import { type AttentionReason } from '~/sessions/attention';
import {
  type Difference,
  type Distinction,
  distinguishSessions,
} from '~/sessions/distinguish-sessions';
import { type PastEnding } from '~/sessions/ending-log';
import { maskAddress } from '~/sessions/mask-address';
import { isExpired, type ListedSession } from '~/sessions/session';
import { sessionMark, type SessionQuery, writeSessionQuery } from '~/sessions/session-query';
import { separator } from '~/ui/separator';
import { type Exception } from './exceptions';
import { type SessionFacts, sessionFacts } from './session-facts.server';

/** A row of the list: everything it needs and nothing a page must not hold. */
export interface SessionView {
  handle: string;
  /** Its own page. */
  href: string;
  device: string;
  kind: DeviceKind;
  seen: ShownTime | null;
  facts: string[];
  /** What tells it from rows that look alike; null where none does. */
  apart: string | null;
  exceptions: Exception[];
  isCurrent: boolean;
  /** Null where it cannot be selected. */
  isSelected: boolean | null;
  state: RowState;
  /** Where it is signed out: a page that asks, for this browser's own session. */
  signOut: { isAsked: boolean; path: string };
  /** Why the person should look at it; none mostly. */
  attention: readonly AttentionReason[];
  /** Where the person says that it is fine. */
  dismissPath: string | null;
}

/** Whether a session is signed in, over, or signed out from this list. */
type RowState =
  | { is: 'live' }
  | { is: 'expired'; at: ShownTime | null }
  | { is: 'ending'; state: EndingState; confirmedAt: ShownTime | null };

interface Given {
  query: SessionQuery;
  /** Whether the person uses two-step verification at all. */
  usesMfa: boolean;
  /** Why the person should look at some, by session id. */
  attention: ReadonlyMap<string, readonly AttentionReason[]>;
  /** Those that stand at the head of the list for that. */
  atHead: ReadonlySet<ListedSession>;
  /** What is remembered of those that were signed out, by session id. */
  past: ReadonlyMap<string, PastEnding>;
  format: PageFormat;
}

/** The rows of these sessions, in their order. */
export function toSessionViews(sessions: readonly ListedSession[], given: Given): SessionView[] {
  const facts = sessions.map((session) => sessionFacts(session, given));
  const views = sessions.map((session, index) => toSessionView(session, facts[index]!, given));
  const distinctions = distinguishSessions(
    sessions.map((session, index) => {
      const { model, browserVersion, systemVersion } = facts[index]!.description;
      const { createdAt, lastSeenAt, last, first } = session;
      const ip = last.ip ?? first.ip;
      const look = lookOf(views[index]!);
      return { look, model, browserVersion, systemVersion, createdAt, lastSeenAt, ip };
    }),
  );
  return views.map((view, index) => ({
    ...view,
    apart: formatDistinction(distinctions[index]!, given.format),
  }));
}

function lookOf({ device, facts, seen }: SessionView): string {
  return JSON.stringify([device, facts, seen === null ? null : formatWhen(seen)]);
}

function toSessionView(
  session: ListedSession,
  { description, facts, exceptions }: SessionFacts,
  { query, attention, atHead, past, format }: Given,
): SessionView {
  const reasons = attention.get(session.id) ?? [];
  const { id, isCurrent, lastSeenAt } = session;
  const handle = format.handleOf(id);
  const state = stateOf(session, past.get(session.id), format);
  const canSelect = state.is === 'live' && !isCurrent;
  const mark = sessionMark(handle);
  const endedAtHead = atHead.has(session) ? [...query.endedAtHead, mark] : query.endedAtHead;
  return {
    handle,
    href: sessionPathFrom(handle, query),
    device: formatDeviceBriefly(description, format.translate),
    kind: description.kind,
    seen: lastSeenAt === null ? null : toShown(lastSeenAt, query, format),
    facts,
    apart: null,
    exceptions,
    isCurrent,
    isSelected: canSelect ? query.selected.includes(mark) : null,
    state,
    signOut: isCurrent
      ? { isAsked: true, path: endingPath('selected', { ...query, selected: [mark] }) }
      : { isAsked: false, path: rowActPath('end', handle, { ...query, endedAtHead }) },
    attention: reasons,
    dismissPath:
      reasons.length === 0
        ? null
        : dismissalPath(handle, reasons, writeSessionQuery({ ...query, selected: [] })),
  };
}

/** To the minute alone, for whoever has asked for that. */
function toShown(at: Date, { isExact }: SessionQuery, format: PageFormat): ShownTime {
  const shown = formatTime(at, format);
  return isExact ? { ...shown, relative: null } : shown;
}

function stateOf(
  session: ListedSession,
  ending: PastEnding | undefined,
  format: PageFormat,
): RowState {
  if (session.endingSince !== null) {
    const confirmedAt = ending?.confirmedAt ?? null;
    return {
      is: 'ending',
      state: endingState({ by: ending?.by ?? 'person', confirmedAt }, { isListed: false }),
      confirmedAt: confirmedAt === null ? null : formatTime(confirmedAt, format),
    };
  }
  if (session.isCurrent || !isExpired(session, format.now)) return { is: 'live' };
  const limits = [session.idleExpiresAt, session.expiresAt].filter((limit) => limit !== null);
  const past = limits.filter((limit) => limit.getTime() <= format.now);
  const first = new Date(Math.min(...past.map((limit) => limit.getTime())));
  return { is: 'expired', at: formatTime(first, format) };
}

function formatDistinction(
  { differences, position }: Distinction,
  format: PageFormat,
): string | null {
  const { translate } = format;
  const facts = differences.map((difference) =>
    translate(`sessions.fact.${difference.what}`, {
      value: formatDifference(difference, format) ?? translate('kit.unknown'),
    }),
  );
  const all = position === null ? facts : [...facts, translate('sessions.fact.position', position)];
  return all.length === 0 ? null : all.join(separator);
}

function formatDifference({ what, value }: Difference, format: PageFormat): string | null {
  if (value === null) return null;
  if (value instanceof Date) return formatTime(value, format).exact;
  return what === 'address' ? maskAddress(value) : value;
}
