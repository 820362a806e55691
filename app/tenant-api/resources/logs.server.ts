import { LogsClient as UserLogsClient } from 'auth0/users/logs';
import { type AccountEvent } from '~/activity/account-event';
import {
  type ActivityApi,
  type ActivityPart,
  type ActivityPeriod,
  entriesPerPart,
  partCount,
} from '~/activity/activity-log';
import { parsedAnswer, parseId, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import { userIdSchema } from '~/tenant-calls/user-id';
import { type LogEntryAnswer, type LogPageAnswer, logPageSchema, toEvents } from './log-answer';

/** The largest page the API gives. */
const pageSize = 100;
/** Auth0 docs, log search: no more than a thousand results can be reached. */
const pageCount = 10;
const pagesPerPart = entriesPerPart / pageSize;

/** The log of an Auth0 tenant (`GET /users/{id}/logs`, scope `read:logs` or `read:logs_users`). */
export function createActivityApi(resource: Resource): ActivityApi {
  const { gateway } = resource;
  const logs = new UserLogsClient(sdkOptions(resource));

  const readPage = (userId: string, page: number, callOptions: CallOptions) => {
    // `/users/../logs` would be the log of everybody, and either scope opens that too.
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
            // Totals are not asked for: what they say is not always so.
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
    for (let page = 0; page < (since === null ? 1 : pageCount); page += 1) {
      const answer = await readPage(userId, page, callOptions);
      entries.push(...answer.usable);
      isUsable &&= answer.unusableCount === 0;
      isEnd = !isFull(answer);
      if (isEnd || reachesBack()) break;
    }
    // A log of which nothing can be read must not look like an empty one.
    if (entries.length === 0 && !isUsable)
      throw new TenantError('unexpected_answer', 'list_user_logs: nothing of it can be read.');
    return {
      events: eventsOf(entries.filter(({ date }) => since === null || date >= since)),
      // What the log has of before shows that it has not begun to forget the time since.
      isComplete: isUsable && (since === null ? isEnd : reachesBack()),
    };
  };

  const readPart = async (
    userId: string,
    part: number,
    callOptions: CallOptions,
  ): Promise<ActivityPart> => {
    if (!Number.isInteger(part) || part < 0 || part >= partCount)
      throw new RangeError(`The log has no part ${part}.`);
    const [first = 0, ...others] = Array.from(
      { length: pagesPerPart },
      (_, index) => part * pagesPerPart + index,
    ).filter((page) => page < pageCount);
    const pages = [await readPage(userId, first, callOptions)];
    // Most people's logs are over with the first; the others need not wait for each other.
    if (isFull(pages[0]!))
      pages.push(...(await Promise.all(others.map((page) => readPage(userId, page, callOptions)))));
    const entries = pages.flatMap(({ usable }) => usable);
    const times = entries.map(({ date }) => date.getTime());
    const isLast = part === partCount - 1;
    return {
      events: eventsOf(entries),
      from: times.length === 0 ? null : new Date(Math.min(...times)),
      until: times.length === 0 ? null : new Date(Math.max(...times)),
      older: pages.every(isFull) ? (isLast ? 'out-of-reach' : 'more') : 'nothing',
      unreadableCount: pages.reduce((sum, { unusableCount }) => sum + unusableCount, 0),
    };
  };

  return {
    latest: (userId, callOptions = {}) => read(userId, null, callOptions),
    since: (userId, since, callOptions = {}) => read(userId, since, callOptions),
    part: (userId, part, callOptions = {}) => readPart(userId, part, callOptions),
  };
}

const isFull = ({ usable, unusableCount }: LogPageAnswer) =>
  usable.length + unusableCount >= pageSize;

/** The latest first, each once: pages that were read while the log grew have some twice. */
function eventsOf(entries: readonly LogEntryAnswer[]): AccountEvent[] {
  const ids = new Set<string>();
  return entries
    .filter(({ log_id: id }) => {
      const isNew = id === null || !ids.has(id);
      if (id !== null) ids.add(id);
      return isNew;
    })
    .flatMap(toEvents)
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}
