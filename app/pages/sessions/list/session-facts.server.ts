import { type DeviceDescription } from '~/devices/device-description';
import { describeDevice } from '~/devices/describe-device.server';
import { formatNetwork } from '~/pages/kit/format-names.server';
import { formatPlace } from '~/places/format-place.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { looksCopied } from '~/sessions/compare-clients';
import { isPasswordOnly } from '~/sessions/mfa';
import { type ListedSession } from '~/sessions/session';
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
    facts: [
      formatPlace(last.ip ?? first.ip, format),
      formatNetwork(last.asn ?? first.asn, format),
      formatApplications(session.applicationIds, format),
    ].filter((fact) => fact !== null),
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

/** So many applications are named in a row. */
const namedApplications = 2;

function formatApplications(
  ids: readonly string[],
  { applicationName, translate }: Pick<PageFormat, 'applicationName' | 'translate'>,
): string | null {
  if (ids.length === 0) return null;
  const names = [...new Set(ids.map(applicationName))];
  const named = names.slice(0, namedApplications).join(', ');
  const more = names.length - namedApplications;
  return more > 0 ? translate('sessions.row.moreApplications', { named, count: more }) : named;
}
