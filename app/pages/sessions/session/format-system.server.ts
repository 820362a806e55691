import { type DeviceDescription } from '~/devices/device-description';
import { type Translate } from '~/i18n/translate';
import { formatDeviceDescription } from '~/devices/format-device.server';

/** A system with its version, such as “iOS 18.6”; null where it is not known. */
export function formatSystem(
  { system, systemVersion }: Pick<DeviceDescription, 'system' | 'systemVersion'>,
  translate: Translate,
): string | null {
  if (system === null) return null;
  const name = formatDeviceDescription({ browser: null, system }, translate);
  return systemVersion === null ? name : `${name} ${systemVersion}`;
}
