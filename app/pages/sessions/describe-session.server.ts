import { describeDevice } from '~/devices/describe-device.server';
import { type DeviceDescription } from '~/devices/device-description';
import { type ListedSession } from '~/sessions/session';

export interface AskerFormat {
  /** What the browser that asks says better of itself than its user agent. */
  describeCurrent: (described: DeviceDescription) => DeviceDescription;
}

/** What a row says of the device: for the session that asks, by its client hints too. */
export function describeSession(
  { first, last, isCurrent }: ListedSession,
  { describeCurrent }: AskerFormat,
): DeviceDescription {
  const described = describeDevice(last.userAgent ?? first.userAgent);
  return isCurrent ? describeCurrent(described) : described;
}
