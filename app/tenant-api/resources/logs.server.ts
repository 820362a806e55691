import { LogsClient as UserLogsClient } from 'auth0/users/logs';
import { type AccountEvent } from '~/activity/account-event';
import { type ActivityLog } from '~/activity/activity-log';
import { type CallOptions } from '~/tenant-calls/call-options';
import { accountEventKind } from './log-event-codes';
import { parseAnswer, parseId, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { type ManagementGateway } from '~/tenant-api/pacing/gateway.server';
import { type LogEntryAnswer, logPageSchema } from './schemas';
import { userIdSchema } from '~/tenant-calls/user-id';

interface Options {
  /** Canonical tenant domain with its scheme, no trailing slash. */
  baseUrl: string;
  gateway: ManagementGateway;
  fetch: typeof fetch;
}

/** The largest page the API gives. */
const pageSize = 100;
/** Auth0 docs, log search: no more than a thousand results can be reached. */
const lastPage = 10;

/** The log of an Auth0 tenant (`GET /users/{id}/logs`, scope `read:logs` or `read:logs_users`). */
export function createManagementActivity(options: Options): ActivityLog {
  const { gateway } = options;
  const logs = new UserLogsClient(sdkOptions(options));

  const readPage = (userId: string, page: number, callOptions: CallOptions) => {
    const user = parseId(userIdSchema, userId);
    return gateway.call(
      {
        operation: 'list_user_logs',
        scopes: ['read:logs_users'],
        isIdempotent: true,
        person: userId,
        send: async (request) => {
          const { response, rawResponse } = await logs.list(
            user,
            { page, per_page: pageSize, sort: 'date:-1', include_totals: false },
            request,
          );
          return { data: parseAnswer(logPageSchema, response, 'list_user_logs'), rawResponse };
        },
      },
      callOptions,
    );
  };

  return {
    async read(userId, { since } = {}, callOptions = {}) {
      const entries: LogEntryAnswer[] = [];
      let isEnd = false;
      let isUsable = true;
      const reachesBack = () =>
        since !== undefined && entries.some(({ date }) => date.getTime() <= since.getTime());
      for (let page = 0; page < (since === undefined ? 1 : lastPage); page += 1) {
        const { usable, unusableCount } = await readPage(userId, page, callOptions);
        entries.push(...usable);
        isUsable &&= unusableCount === 0;
        isEnd = usable.length + unusableCount < pageSize;
        if (isEnd || reachesBack()) break;
      }
      const events = entries
        .filter(({ date }) => since === undefined || date >= since)
        .flatMap(toEvent)
        .sort((a, b) => b.at.getTime() - a.at.getTime());
      // What the log has of before shows that it has not begun to forget the time since.
      return { events, isComplete: isUsable && (since === undefined ? isEnd : reachesBack()) };
    },
  };
}

function toEvent(answer: LogEntryAnswer): AccountEvent[] {
  const kind = accountEventKind(answer.type, answer.description);
  if (kind === null) return [];
  return [
    {
      at: answer.date,
      kind,
      code: answer.type,
      applicationId: answer.client_id,
      applicationName: answer.client_name,
      connection: answer.connection,
      ip: answer.ip,
      userAgent: answer.user_agent,
    },
  ];
}
