import { timeZoneOf } from '~/i18n/time-zone.server';
import { type ChangeRequest } from '~/receipts/changes';
import { type Asked } from './act';

/** Who asks for a change of their account, and from where, as its receipt has it. */
export function changeRequestOf({
  context,
  request,
  session: { userId, auth0SessionId, profile },
}: Pick<Asked<unknown, 'person'>, 'context' | 'request' | 'session'>): ChangeRequest {
  return {
    userId,
    locale: context.locale,
    timeZone: timeZoneOf(request, profile.timeZone).zone,
    requestId: context.requestId,
    auth0SessionId,
    userAgent: request.headers.get('user-agent'),
    place: context.clientPlace(),
  };
}
