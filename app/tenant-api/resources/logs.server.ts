import { LogsClient as UserLogsClient } from 'auth0/users/logs';
import { z } from 'zod';
import { type AccountEvent } from '~/activity/account-event';
import { type ActivityApi, type ActivityPeriod } from '~/activity/activity-log';
import { type CallOptions } from '~/tenant-calls/call-options';
import { accountEventKind } from './log-event-codes';
import { parsedAnswer, parseId, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { userIdSchema } from '~/tenant-calls/user-id';
import { address, countedEntries, date, shownText, text, userAgent, word } from './answer-fields';

/** An entry of the log; one without a date or a code says nothing. */
const logEntrySchema = z.looseObject({
  date: date.pipe(z.date()),
  type: word,
  description: text,
  client_id: text,
  client_name: shownText,
  ip: address,
  user_agent: userAgent,
});

type LogEntryAnswer = z.infer<typeof logEntrySchema>;

/** A page of the log, with totals or without. */
export const logPageSchema = z.union([
  z.looseObject({ logs: countedEntries(logEntrySchema) }).transform(({ logs }) => logs),
  countedEntries(logEntrySchema),
]);

/** The largest page the API gives. */
const pageSize = 100;
/** Auth0 docs, log search: no more than a thousand results can be reached. */
const lastPage = 10;

/** The log of an Auth0 tenant (`GET /users/{id}/logs`, scope `read:logs` or `read:logs_users`). */
export function createActivityApi(resource: Resource): ActivityApi {
  const { gateway } = resource;
  const logs = new UserLogsClient(sdkOptions(resource));

  const readPage = (userId: string, page: number, callOptions: CallOptions) => {
    const user = parseId(userIdSchema, userId);
    return gateway.call(
      {
        operation: 'list_user_logs',
        scopes: ['read:logs_users'],
        isIdempotent: true,
        person: userId,
        send: async (request) => {
          const { response: data, rawResponse } = await logs.list(
            user,
            { page, per_page: pageSize, sort: 'date:-1', include_totals: false },
            request,
          );
          return parsedAnswer(logPageSchema, { data, rawResponse }, 'list_user_logs');
        },
      },
      callOptions,
    );
  };

  const read = async (
    userId: string,
    since: Date | null,
    callOptions: CallOptions,
  ): Promise<ActivityPeriod> => {
    const entries: LogEntryAnswer[] = [];
    let isEnd = false;
    let isUsable = true;
    const reachesBack = () =>
      since !== null && entries.some(({ date }) => date.getTime() <= since.getTime());
    for (let page = 0; page < (since === null ? 1 : lastPage); page += 1) {
      const { usable, unusableCount } = await readPage(userId, page, callOptions);
      entries.push(...usable);
      isUsable &&= unusableCount === 0;
      isEnd = usable.length + unusableCount < pageSize;
      if (isEnd || reachesBack()) break;
    }
    const events = entries
      .filter(({ date }) => since === null || date >= since)
      .flatMap(toEvent)
      .sort((a, b) => b.at.getTime() - a.at.getTime());
    // What the log has of before shows that it has not begun to forget the time since.
    return { events, isComplete: isUsable && (since === null ? isEnd : reachesBack()) };
  };

  return {
    latest: (userId, callOptions = {}) => read(userId, null, callOptions),
    since: (userId, since, callOptions = {}) => read(userId, since, callOptions),
  };
}

function toEvent(answer: LogEntryAnswer): AccountEvent[] {
  const kind = accountEventKind(answer.type, answer.description);
  if (kind === null) return [];
  return [
    {
      at: answer.date,
      kind,
      applicationId: answer.client_id,
      applicationName: answer.client_name,
      ip: answer.ip,
      userAgent: answer.user_agent,
    },
  ];
}
