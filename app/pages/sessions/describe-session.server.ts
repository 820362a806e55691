import { describeDevice } from '~/devices/describe-device.server';
import { type DeviceDescription } from '~/devices/device-description';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { type ListedSession } from '~/sessions/session';

/** What a row says of the device: for the session that asks, by its client hints too. */
export function describeSession(
  { first, last, isCurrent }: ListedSession,
  { describeCurrent }: Pick<PageFormat, 'describeCurrent'>,
): DeviceDescription {
  const described = describeDevice(last.userAgent ?? first.userAgent);
  return isCurrent ? describeCurrent(described) : described;
}
