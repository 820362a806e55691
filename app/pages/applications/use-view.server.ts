import { type AccessToken } from '~/applications/application-access';
import { formatDevice } from '~/devices/format-device.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { formatNetwork, type WordFormat } from '~/pages/kit/format-names.server';
import { formatPlace } from '~/places/format-place.server';

/** When an application last came without the person, by what and from where; null for what is not known. */
export interface UseView {
  at: ShownTime;
  device: string | null;
  place: string | null;
}

/** The use at `at`, told by the client that the refresh token was last seen with. */
export function describeUse(
  { at, token: { lastClient } }: { at: Date; token: Pick<AccessToken, 'lastClient'> },
  format: WordFormat,
): UseView {
  const { userAgent, ip, asn } = lastClient;
  return {
    at: formatTime(at, format),
    device: userAgent === null ? null : formatDevice(userAgent, format.translate),
    place: ip === null ? formatNetwork(asn, format) : formatPlace(ip, format),
  };
}
