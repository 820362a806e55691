import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { formatDeviceDescription } from '~/devices/format-device.server';
import { formatNetwork } from '~/pages/kit/format-names.server';
import { formatPlace } from '~/places/format-place.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { type NamedDevice } from '~/pages/sessions/device-heading';
import { type SignInView } from '~/pages/kit/format-sign-in-methods';
import { type SessionTimes, toSessionTimes } from '~/pages/sessions/session-times.server';
import { toSignInView } from '~/pages/sessions/sign-in-view.server';
import { maskAddress } from '~/sessions/mask-address';
import { isLive, type ListedSession } from '~/sessions/session';
import { type ClientsView, toClientsView } from './clients-view.server';
import { formatSystem } from './format-system.server';
import { type EffectsView } from './read-effects.server';

/** Everything that is known of one session, and no ids. */
export interface SessionDetail extends NamedDevice {
  isCurrent: boolean;
  isImpersonation: boolean;
  /** When it was signed out here, while the tenant still has it. */
  endingSince: ShownTime | null;
  /** When it expired, while the tenant still has it. */
  expired: ShownTime | null;
  facts: DeviceFacts;
  clients: ClientsView;
  times: SessionTimes;
  signIn: SignInView;
  /** Whether the browser keeps the session when it is closed; null where that is not told. */
  isPersistent: boolean | null;
  effects: EffectsView;
  zone: ChosenTimeZone;
}

/** What the session was last used by, and from where; null where that is not known. */
interface DeviceFacts {
  browser: string | null;
  system: string | null;
  model: string | null;
  place: string | null;
  network: string | null;
  /** With the part hidden that would single out one connection. */
  address: string | null;
}

/** A session as its page shows it; `effects` is what signing it out would do. */
export function toSessionDetail(
  session: ListedSession,
  effects: EffectsView,
  format: PageFormat,
): SessionDetail {
  const { isCurrent, isImpersonation, endingSince, isPersistent } = session;
  const description = describeSession(session, format);
  const ip = session.last.ip ?? session.first.ip;
  return {
    device: formatDeviceDescription(description, format.translate),
    kind: description.kind,
    isCurrent,
    isImpersonation,
    endingSince: endingSince === null ? null : formatTime(endingSince, format),
    expired: toExpired(session, format),
    facts: {
      browser: description.browser,
      system: formatSystem(description, format.translate),
      model: description.model,
      place: formatPlace(ip, format),
      network: formatNetwork(session.last.asn ?? session.first.asn, format),
      address: ip === null ? null : maskAddress(ip),
    },
    clients: toClientsView(session, format),
    times: toSessionTimes(session, format),
    signIn: toSignInView(session, format),
    isPersistent,
    effects,
    zone: format.zone,
  };
}

/** When the first of its limits was over. */
function toExpired(session: ListedSession, format: PageFormat): ShownTime | null {
  if (session.endingSince !== null || isLive(session, format.now)) return null;
  const limits = [session.idleExpiresAt, session.expiresAt].flatMap((limit) =>
    limit === null ? [] : [limit.getTime()],
  );
  return formatTime(new Date(Math.min(...limits)), format);
}
