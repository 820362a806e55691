import { formatSince, formatTime, type ShownTime } from '~/i18n/format-time.server';
import { sessionPath } from '~/paths';
import { type DeviceKind } from '~/devices/device-description';
import { maskAddress } from '~/sessions/mask-address';
import { type ListedSession } from '~/sessions/session';
import {
  type ComparedSession,
  type Difference,
  type Distinction,
} from '~/sessions/distinguish-sessions';
import { endingScopePath } from './ending-scope.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { sessionFacts } from './session-facts.server';
import { listWords, nameCountry, type NamedTime, nameSpan } from '~/pages/kit/names.server';

/** A row of the list in words, ready to be shown: everything it needs and nothing a page must not hold. */
export interface SessionView {
  handle: string;
  /** The session's own page. */
  href: string;
  isCurrent: boolean;
  device: string;
  kind: DeviceKind;
  kindName: string;
  /** The browser's own words, where nothing better can be said. */
  rawUserAgent: string | null;
  address: { masked: string; full: string } | null;
  /** Where and in whose network the session was last in use. */
  place: string | null;
  network: string | null;
  lastContact: ShownTime | null;
  /** When it began, and when it ends by itself. */
  span: NamedTime[];
  signIn: string;
  applications: string | null;
  /** What tells it from the rows that look alike. */
  apart: string | null;
  /** The signs of a copied cookie. */
  warning: string | null;
  impersonation: string | null;
  /** Ended here, and listed all the same. */
  ending: string | null;
  endLabel: string;
  tickLabel: string;
  /** The page that asks first, where this browser itself is to be signed out. */
  endHref: string | null;
}

/** What is compared of sessions to tell those apart that look alike. */
export function comparedSession(session: ListedSession, format: PageFormat): ComparedSession {
  const { description, address, countryCode, city, network } = sessionFacts(session, format);
  const { createdAt, lastContactAt } = session;
  const ip = address?.full ?? null;
  return { device: description, countryCode, city, network, createdAt, lastContactAt, ip };
}

/** Puts a session into the words of the page's language and time zone. */
export function viewSession(
  session: ListedSession,
  distinction: Distinction | null,
  format: PageFormat,
): SessionView {
  const { translate } = format;
  const words = sessionFacts(session, format);
  const { description, device } = words;
  const { lastContactAt, endingSince } = session;
  const lastContact = lastContactAt === null ? null : formatTime(lastContactAt, format);
  const named = { device, time: lastContact?.relative ?? lastContact?.exact ?? '' };
  return {
    handle: session.handle,
    href: sessionPath(session.handle),
    isCurrent: session.isCurrent,
    device,
    kind: description.kind,
    kindName: words.kindName,
    rawUserAgent: words.rawUserAgent,
    address: words.address,
    place: words.place,
    network: words.network,
    lastContact,
    span: nameSpan(session, format),
    signIn: words.signIn,
    applications:
      session.applicationIds.length === 0
        ? null
        : listWords(session.applicationIds.map(format.applicationName), format.locale),
    apart: distinction === null ? null : sayApart(distinction, format),
    warning: words.isSuspicious ? translate('server.row.copied') : null,
    impersonation: session.isImpersonation ? translate('server.row.impersonation') : null,
    ending:
      endingSince === null
        ? null
        : translate('server.row.ending', { time: formatSince(endingSince, format) }),
    endLabel: session.isCurrent
      ? translate('server.row.endCurrent', { device })
      : translate(lastContact === null ? 'server.row.endUndated' : 'server.row.end', named),
    tickLabel: translate(
      lastContact === null ? 'server.row.tickUndated' : 'server.row.tick',
      named,
    ),
    endHref: session.isCurrent
      ? endingScopePath({ scope: 'ticked', handles: [session.handle] })
      : null,
  };
}

function sayApart(
  { alikeCount, differences, isDistinct }: Distinction,
  format: PageFormat,
): string | null {
  if (alikeCount < 2) return null;
  const count = alikeCount - 1;
  const facts = listWords(
    differences.map((difference) => sayDifference(difference, format)),
    format.locale,
  );
  return differences.length === 0 || !isDistinct
    ? format.translate('server.row.notApart', { count })
    : format.translate('server.row.apart', { count, facts });
}

function sayDifference({ what, value }: Difference, format: PageFormat): string {
  return format.translate(`server.fact.${what}`, { value: sayValue() });

  function sayValue(): string {
    if (value === null) return format.translate('server.fact.unknown');
    if (value instanceof Date) return formatTime(value, format).exact;
    if (what === 'country') return nameCountry(value, format.locale);
    return what === 'address' ? maskAddress(value) : value;
  }
}
