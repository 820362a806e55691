import { type ReactNode } from 'react';
import { type WordedDevice } from '~/pages/kit/worded-facts';
import { DeviceIcon } from '~/ui/device-icon';

/** The heading of a page about a session: the device with its picture and its kind. */
export function DeviceHeading(props: {
  heading: string;
  device: WordedDevice;
  children?: ReactNode;
}) {
  const { heading, device, children } = props;
  return (
    <div className="flex min-w-0 items-start gap-3">
      <DeviceIcon kind={device.kind} />
      <div className="min-w-0">
        <h1 className="break-words text-2xl font-bold">{heading}</h1>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet">
          <span>{device.kindName}</span> {children}
        </p>
      </div>
    </div>
  );
}
