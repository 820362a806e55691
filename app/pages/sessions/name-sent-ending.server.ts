import { describeDevice } from '~/devices/describe-device.server';
import { formatDeviceBriefly } from '~/devices/format-device.server';
import { type Message, message } from '~/i18n/message';
import { type SentForm } from '~/request/act';
import { pageDeadline } from '~/request/page-deadline.server';
import { listSessions } from '~/sessions/list-sessions.server';
import { TenantError } from '~/tenant-calls/tenant-error';

/** “Sign out Firefox on Linux”: the session of this handle, as the row names it; null for one that is not listed. */
export async function nameSentEnding(
  { context, request, session }: Omit<SentForm, 'form'>,
  handle: string,
): Promise<Message | null> {
  const { services, translate } = context;
  const { userId, auth0SessionId: currentSessionId } = session;
  const id = services.handles.open(userId, handle);
  if (id === null) return null;
  try {
    const { sessions } = await listSessions(
      services,
      { userId, currentSessionId },
      pageDeadline(context, request),
    );
    const named = sessions.find((one) => one.id === id);
    if (named === undefined) return null;
    const description = describeDevice(named.last.userAgent ?? named.first.userAgent);
    const device = formatDeviceBriefly(description, translate);
    return message('sessions.signOut.named', { device });
  } catch (error) {
    // The page can be shown without it.
    if (error instanceof TenantError) return null;
    throw error;
  }
}
