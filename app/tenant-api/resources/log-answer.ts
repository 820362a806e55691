import { z } from 'zod';
import { type AccountEvent, joiningWays } from '~/activity/account-event';
import { address, countedEntries, date, shownText, text, userAgent, word } from './answer-fields';
import { accountEventKind } from './log-event-codes';
import { sessionIdSchema } from './session-answer';

/** An id of the log is some sixty digits; what is no such thing names nothing. */
const logId = text.transform((value) =>
  value !== null && /^[A-Za-z0-9_-]{1,128}$/.test(value) ? value : null,
);

const strategyName = text.transform((value) =>
  value !== null && /^[a-z0-9-]{1,64}$/.test(value) ? value : null,
);

/**
 * Of the details the session's id, and how a membership came about, alone. The rest has links that are still good,
 * whole bodies of calls, addresses and numbers, and goes no further than this: members that are not named here are left
 * out.
 */
const sessionOfDetails = z
  .object({ session_id: sessionIdSchema })
  .transform(({ session_id }) => session_id)
  .nullable()
  .catch(null);

/** Of the details of a membership, how it came about, as one of two words. */
const reasonOfDetails = z
  .object({ reason: z.enum(joiningWays) })
  .transform(({ reason }) => reason)
  .nullable()
  .catch(null);

/** An entry of the log; one without a date or a code says nothing. */
const logEntrySchema = z.object({
  log_id: logId,
  date: date.pipe(z.date()),
  type: word,
  description: text,
  client_id: text,
  client_name: shownText,
  connection: shownText,
  strategy: strategyName,
  ip: address,
  user_agent: userAgent,
  organization_id: text,
  details: z
    .unknown()
    .optional()
    .transform((details) => ({
      sessionId: sessionOfDetails.parse(details ?? null),
      reason: reasonOfDetails.parse(details ?? null),
    })),
});

export type LogEntryAnswer = z.infer<typeof logEntrySchema>;

/** A page of the log, with totals or without. */
export const logPageSchema = z.union([
  z.object({ logs: countedEntries(logEntrySchema) }).transform(({ logs }) => logs),
  countedEntries(logEntrySchema),
]);

export type LogPageAnswer = z.infer<typeof logPageSchema>;

/** The event of an entry; none of one that says nothing to the person. */
export function toEvents(answer: LogEntryAnswer): AccountEvent[] {
  const kind = accountEventKind(answer.type, answer.description);
  if (kind === null) return [];
  return [
    {
      id: answer.log_id,
      at: answer.date,
      kind,
      applicationId: answer.client_id,
      applicationName: answer.client_name,
      ip: answer.ip,
      userAgent: answer.user_agent,
      sessionId: kind === 'signed-in' ? answer.details.sessionId : null,
      // A call of the Management API.
      isByAdministrator: answer.type === 'sapi',
      ...((kind === 'signed-in' || kind === 'sign-in-failed') && answer.connection !== null
        ? { way: { connection: answer.connection, provider: answer.strategy } }
        : {}),
      ...(kind === 'organization-joined' && answer.organization_id !== null
        ? { joined: { organizationId: answer.organization_id, by: answer.details.reason } }
        : {}),
    },
  ];
}
