import { type DeviceDescription } from '~/devices/device-description';
import { describeDevice } from '~/devices/describe-device.server';
import { formatNetwork } from '~/pages/kit/format-names.server';
import { briefNetworkOwner } from '~/places/brief-network-owner';
import { formatPlace } from '~/places/format-place.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { looksCopied } from '~/sessions/compare-clients';
import { isPasswordOnly } from '~/sessions/mfa';
import { type ListedSession } from '~/sessions/session';
import { separator } from '~/ui/separator';
import { type Exception, exceptionsOf } from './exceptions';

/** What a row shows of a session’s device, place, network and applications, and what is unusual about it. */
export interface SessionFacts {
  description: DeviceDescription;
  /** Place, network and applications, as far as they are known. */
  facts: string[];
  exceptions: Exception[];
}

interface Given {
  /** Whether the person uses two-step verification at all. */
  usesMfa: boolean;
  /** The sessions that the person should look at, by id: what is wrong with them is told in any case. */
  attention: ReadonlyMap<string, unknown>;
  format: PageFormat;
}

/** What a row shows of a session. This browser's own is never unusual. */
export function sessionFacts(
  session: ListedSession,
  { usesMfa, attention, format }: Given,
): SessionFacts {
  const { first, last } = session;
  const description = describeSession(session, format);
  const countries = [first.ip, last.ip].map((ip) =>
    ip === null ? null : (format.places.locate(ip)?.countryCode ?? null),
  );
  return {
    description,
    facts: formatFacts(session, format),
    exceptions: session.isCurrent
      ? []
      : exceptionsOf({
          session,
          kind: description.kind,
          looksCopied: looksCopied(session, {
            deviceOf: describeDevice,
            networkOwnerOf: (asn) => format.networkOwners.ownerOf(asn),
          }),
          hasCountryChanged: !countries.includes(null) && countries[0] !== countries[1],
          isPasswordOnly: isPasswordOnly(session) && (usesMfa || attention.has(session.id)),
          now: format.now,
        }),
  };
}

/** More letters than these take more than two lines on a phone. */
const mostLetters = 52;

function formatFacts({ first, last, applicationIds }: ListedSession, format: PageFormat): string[] {
  const place = formatPlace(last.ip ?? first.ip, format);
  const network = formatNetwork(last.asn ?? first.asn, format);
  const where = [place, network === null ? null : briefNetworkOwner(network)].filter(
    (fact) => fact !== null,
  );
  const two = formatApplications(applicationIds, 2, format);
  if (two === null) return where;
  const isShort = [...where, two].join(separator).length <= mostLetters;
  return [...where, isShort ? two : (formatApplications(applicationIds, 1, format) ?? two)];
}

/** Names so many of them at most, and says how many more there are. */
function formatApplications(
  ids: readonly string[],
  most: number,
  { applicationName, translate }: Pick<PageFormat, 'applicationName' | 'translate'>,
): string | null {
  if (ids.length === 0) return null;
  const names = [...new Set(ids.map(applicationName))];
  const named = names.slice(0, most).join(', ');
  const more = names.length - most;
  return more > 0 ? translate('sessions.row.moreApplications', { named, count: more }) : named;
}
