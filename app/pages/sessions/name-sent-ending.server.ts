import { describeDevice } from '~/devices/describe-device.server';
import { formatDeviceBriefly } from '~/devices/format-device.server';
import { type Message, message } from '~/i18n/message';
import { type SentForm } from '~/request/act';

/**
 * “Sign out Firefox on Linux”: the session of this handle, as the row names it; null for one that is not known. A form
 * that is refused asks the tenant for nothing: whoever was shown the form has a list that is remembered.
 */
export async function nameSentEnding(
  { context, session: { userId } }: Pick<SentForm, 'context' | 'session'>,
  handle: string,
): Promise<Message | null> {
  const { services, translate } = context;
  const id = services.handles.open(userId, handle);
  if (id === null) return null;
  const list = await services.directory.getCached(userId);
  const named = list?.sessions.find((one) => one.id === id);
  if (named === undefined) return null;
  const description = describeDevice(named.last.userAgent ?? named.first.userAgent);
  return message('sessions.signOut.named', {
    device: formatDeviceBriefly(description, translate),
  });
}
