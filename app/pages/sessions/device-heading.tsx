import { type ReactNode } from 'react';
import { type DeviceKind } from '~/devices/device-description';
import { useTranslate } from '~/i18n/use-translate';
import { DeviceIcon } from '~/ui/device-icon';

export interface NamedDevice {
  device: string;
  kind: DeviceKind;
}

/** The heading of a page about a session: the device with its picture and its kind. */
export function DeviceHeading(props: {
  heading: string;
  device: NamedDevice;
  children?: ReactNode;
}) {
  const t = useTranslate();
  const { heading, device, children } = props;
  return (
    <div className="flex min-w-0 flex-wrap items-start gap-x-3 gap-y-1">
      <DeviceIcon kind={device.kind} />
      {/* Large letters go below the picture, so that no word of the name is broken. */}
      <div className="min-w-0 flex-[1_1_10rem]">
        <h1 className="break-words text-2xl font-bold">{heading}</h1>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet">
          <span>{t(`devices.kind.${device.kind}`)}</span> {children}
        </p>
      </div>
    </div>
  );
}
