import { z } from 'zod';
import { exportPauseMs } from '~/data-export/data-export';
import { type AskedFrom } from '~/data-export/export-document';
import { toPortalSession } from '~/data-export/portal-session-shape';
import { formatComingTime } from '~/i18n/format-time.server';
import { message } from '~/i18n/message';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { type AuditEvent } from '~/log/audit.server';
import { paths } from '~/paths';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { redirectToResult } from '~/request/result-page.server';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { askingLimit } from './data-limits';

const asking = {
  name: 'data.asking',
  results: { asked: 'info', 'too-soon': 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

type Asking = Outcome<'asked' | 'too-soon', (typeof asking.reasons)[number]>;

/** Has a file with all of the person's data put together, once an hour. */
export const askForData = defineAct({
  access: 'person',
  schema: z.object({}),
  limit: askingLimit,
  freshnessOf: () => 'strong',
  askedAt: () => paths.askForData,
  isInAddress: true,
  cancelTo: () => paths.data,
  lock: 'person',
  event: asking,
  nameSent: message('dataExport.ask.act'),
  async carryOut(asked): Promise<Asking> {
    const { context, session } = asked;
    const { changes, dataExports, now } = context.services;
    const { userId } = session;
    const earlier = await dataExports.find(userId);
    const nextAt = (earlier?.askedAt.getTime() ?? -Infinity) + exportPauseMs;
    if (now() < nextAt) {
      const { locale } = context;
      const format = { locale, timeZone: timeZoneOf(asked.request, session.profile.timeZone).zone };
      const { exact } = formatComingTime(new Date(nextAt), { ...format, now: now() });
      const why = message('dataExport.tooSoon', { time: exact });
      return { result: 'too-soon', refused: { status: 409, message: why } };
    }
    const { receipt } = await changes.carryOut(
      changeRequestOf(asked),
      { kind: 'data-asked' },
      () => dataExports.ask(userId, askedFromOf(asked)),
      { evidence: { in: 'data-export', since: new Date(now()) } },
    );
    const flash = {
      message: message('dataExport.asked'),
      tone: 'good',
      receipt: receipt.number,
    } as const;
    return { result: 'asked', answer: await redirectToResult(context, paths.data, flash) };
  },
});

/** The portal's own record of the session that asks, and what its browser has chosen. */
function askedFromOf({ context, request, session }: Asked<unknown, 'person'>): AskedFrom {
  return {
    userAgent: request.headers.get('user-agent'),
    place: context.clientPlace(),
    language: context.locale,
    timeZone: timeZoneOf(request, session.profile.timeZone).zone,
    appearance: context.theme,
    session: toPortalSession(session),
  };
}
