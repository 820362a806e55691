import { describeWithClientHints } from '~/devices/client-hints';
import { describeDevice } from '~/devices/describe-device.server';
import { type Translate } from '~/i18n/translate';
import { type DeviceDescription } from '~/devices/device-description';
import { formatDeviceDescription } from '~/devices/format-device.server';

/**
 * Lets the browser that asks describe itself better than its user agent does, where the session is of this
 * browser by all appearance: hints of another one would be words about the wrong device. Where hints and user
 * agent name different versions, one of them has been made up, and the user agent is what other pages go by.
 */
export function describeCurrentBrowser(
  request: Request,
): (described: DeviceDescription) => DeviceDescription {
  const here = describeDevice(request.headers.get('user-agent'));
  return (described) => {
    if (described.browserName !== here.browserName || described.kind !== here.kind)
      return described;
    const hinted = describeWithClientHints(described, request.headers);
    return hinted.browserVersion === described.browserVersion ? hinted : described;
  };
}

/** Names the browser that asks, by its own better words where it gives any. */
export function formatCurrentBrowser(request: Request, translate: Translate): string {
  const described = describeDevice(request.headers.get('user-agent'));
  return formatDeviceDescription(describeCurrentBrowser(request)(described), translate);
}
