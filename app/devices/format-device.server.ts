import { type Translate } from '~/i18n/translate';
import { describeDevice } from './describe-device.server';
import { type DeviceDescription, type SystemName } from './device-description';

/** Names the device behind a user agent in a few words, such as “Firefox 128 on Linux”. */
export function formatDevice(userAgent: string | null, translate: Translate): string {
  return formatDeviceDescription(describeDevice(userAgent), translate);
}

/** Names a device that is described already. */
export function formatDeviceDescription(
  { browser, system }: Pick<DeviceDescription, 'browser' | 'system'>,
  translate: Translate,
): string {
  const systemName = system === null ? null : formatSystem(system, translate);
  if (browser !== null && systemName !== null)
    return translate('devices.browserOnSystem', { browser, system: systemName });
  return browser ?? systemName ?? translate('devices.unknown');
}

/** The same in fewer words, for where many stand below each other: without versions, such as “Firefox on Windows”. */
export function formatDeviceBriefly(
  { browserName, system }: Pick<DeviceDescription, 'browserName' | 'system'>,
  translate: Translate,
): string {
  const brief = system === 'windows-or-later' ? ({ name: 'Windows' } as const) : system;
  return formatDeviceDescription({ browser: browserName, system: brief }, translate);
}

function formatSystem(system: SystemName, translate: Translate): string {
  if (system === 'windows-or-later') return translate('devices.windowsOrLater');
  if (system === 'desktop-or-tablet') return translate('devices.desktopOrTablet');
  if (system === 'phone-or-tablet') return translate('devices.phoneOrTablet');
  if (system === 'apple-device') return translate('devices.appleDevice');
  return system.name;
}
