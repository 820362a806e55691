import { type DeviceKind } from '~/devices/device-description';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { formatCountry } from '~/pages/kit/format-names.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { endingPath } from '~/pages/sessions/ending-address';
import { type SignInView } from '~/pages/sessions/format-sign-in';
import { type SessionTimes, toSessionTimes } from '~/pages/sessions/session-times.server';
import { toSignInView } from '~/pages/sessions/sign-in-view.server';
import {
  type ComparedSession,
  type Difference,
  type Distinction,
} from '~/sessions/distinguish-sessions';
import { maskAddress } from '~/sessions/mask-address';
import { type ListedSession } from '~/sessions/session';
import { everySession, sessionMark } from '~/sessions/session-query';
import { type SessionFacts } from './session-facts.server';

/** A row of the list: everything it needs and nothing a page must not hold. */
export interface SessionView extends Pick<
  SessionFacts,
  'device' | 'userAgent' | 'address' | 'place' | 'network' | 'looksCopied'
> {
  handle: string;
  kind: DeviceKind;
  isCurrent: boolean;
  isImpersonation: boolean;
  times: SessionTimes;
  signIn: SignInView;
  applications: string[];
  /** What tells it from the rows that look alike; null where there is none. */
  distinction: DistinctionView | null;
  /** When it was signed out here, while the tenant still lists it. */
  endingSince: ShownTime | null;
  /** The page that asks first, where this browser itself is to be signed out. */
  signOutHref: string | null;
}

export interface DistinctionView {
  /** How many others look alike. */
  count: number;
  /** None where nothing tells it from all of them. */
  differences: { what: Difference['what']; value: string | null }[];
}

/** What is compared of sessions to tell those apart that look alike. */
export function comparedSession(
  { createdAt, lastSeenAt }: ListedSession,
  { description, address, countryCode, city, network }: SessionFacts,
): ComparedSession {
  const ip = address?.full ?? null;
  return { device: description, countryCode, city, network, createdAt, lastSeenAt, ip };
}

export function toSessionView(
  session: ListedSession,
  { description, device, userAgent, address, place, network, looksCopied }: SessionFacts,
  distinction: Distinction | null,
  format: PageFormat,
): SessionView {
  const handle = format.handleOf(session.id);
  const { isCurrent, isImpersonation, endingSince } = session;
  return {
    handle,
    device,
    kind: description.kind,
    userAgent,
    address,
    place,
    network,
    looksCopied,
    isCurrent,
    isImpersonation,
    times: toSessionTimes(session, format),
    signIn: toSignInView(session, format),
    applications: session.applicationIds.map(format.applicationName),
    distinction: distinction === null ? null : toDistinctionView(distinction, format),
    endingSince: endingSince === null ? null : formatTime(endingSince, format),
    signOutHref: isCurrent
      ? endingPath('selected', { ...everySession, selected: [sessionMark(handle)] })
      : null,
  };
}

function toDistinctionView(
  { alikeCount, differences, isDistinct }: Distinction,
  format: PageFormat,
): DistinctionView | null {
  if (alikeCount < 2) return null;
  return {
    count: alikeCount - 1,
    differences: isDistinct
      ? differences.map((difference) => ({
          what: difference.what,
          value: formatDifference(difference, format),
        }))
      : [],
  };
}

function formatDifference({ what, value }: Difference, format: PageFormat): string | null {
  if (value === null) return null;
  if (value instanceof Date) return formatTime(value, format).exact;
  if (what === 'country') return formatCountry(value, format.locale);
  return what === 'address' ? maskAddress(value) : value;
}
