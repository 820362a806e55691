import { Router, type Request, type Response } from 'express';
import { invalidRequest } from '../http/api-errors';
import type { LogEntry } from '../state/account-log';
import { canary, MARKED_DIGITS } from '../state/canary';
import { days, iso, seconds } from '../state/clock';
import { kindOf, type Connection } from '../state/connections';
import type { TenantState } from '../state/state';
import { requireAnyScope, requireScopes } from './access';
import { pickFields, wholeNumber } from './query';

const LARGEST_PAGE = 100;
/** Auth0 docs, log search: no more results than this can be reached. */
const MOST_RESULTS = 1000;

function strategyType({ strategy }: Connection): string {
  const kind = kindOf(strategy);
  return kind === 'email' || kind === 'sms' ? 'passwordless' : kind;
}

/** An entry of the log as the Management API shows it. */
function logBody(
  { accounts, connections, issuer }: TenantState,
  { at, id, details, ...entry }: LogEntry,
) {
  const connection = connections.byName(entry.connection ?? '');
  return {
    ...entry,
    date: iso(at),
    log_id: id,
    _id: id,
    connection_id: connection?.id,
    strategy: connection?.strategy,
    strategy_type: connection && strategyType(connection),
    hostname: new URL(issuer).host,
    user_name: accounts.byId(entry.user_id)?.email,
    isMobile: /\bMobile\b/.test(entry.user_agent ?? ''),
    security_context: { ja3: canary('security-context', id) },
    // Auth0, event schemas of tenant logs: links that are still good, whole bodies of calls, numbers and addresses.
    details: {
      resetUrl: new URL(`/u/reset-verify?ticket=${canary('log-ticket', id)}`, issuer).href,
      ...details,
      request: {
        ...(details?.request as object | undefined),
        body: { note: canary('log-details', id) },
      },
      response: {
        ...(details?.response as object | undefined),
        body: { phone_number: `+1202${MARKED_DIGITS}` },
      },
    },
  };
}

/** What can be searched for here: terms with a field of the entry's own, all of which have to hold (Lucene syntax). */
const TERM = /(\w+):(?:\(([^)]*)\)|"([^"]*)"|(\S+))/g;

function matches(entry: LogEntry, q: string): boolean {
  return [...q.matchAll(TERM)].every(([, field = '', several, quoted, bare]) => {
    const found: unknown = entry[field as keyof LogEntry];
    const value = typeof found === 'string' ? found : '';
    const wanted = several?.split(/\s+OR\s+/) ?? [quoted ?? bare ?? ''];
    return wanted.some((one) =>
      one.endsWith('*') ? value.startsWith(one.slice(0, -1)) : value === one.replaceAll('"', ''),
    );
  });
}

function answerPage(
  state: TenantState,
  entries: readonly LogEntry[],
  { query }: Request,
  response: Response,
): void {
  const page = wholeNumber('page', query.page, 0);
  const perPage = wholeNumber('per_page', query.per_page, 50);
  if (perPage < 1 || perPage > LARGEST_PAGE || page * perPage >= MOST_RESULTS) {
    throw invalidRequest('query_string', 'You can only page through the first 1000 records.');
  }
  const { logDelaySeconds: delay, logRetentionDays: retention } = state.settings;
  const now = state.clock.now();
  const oldest = retention === null ? -Infinity : now - days(retention);
  const all = entries.filter(({ at }) => at <= now - seconds(delay) && at >= oldest);
  if (query.sort === 'date:1') all.reverse();
  const start = page * perPage;
  const logs = all
    .slice(start, start + perPage)
    .map((one) => pickFields(logBody(state, one), query));
  const totals = { start, limit: perPage, length: logs.length, total: all.length };
  response.json(query.include_totals === 'true' ? { ...totals, logs } : logs);
}

/** The endpoints that tell what happened: to an account, or what a search finds among everybody's. */
export function logRoutes(state: TenantState): Router {
  return Router()
    .get(
      '/users/:id/logs',
      requireAnyScope('read:logs', 'read:logs_users'),
      (request, response) => {
        answerPage(state, state.accountLog.ofPerson(request.params.id ?? ''), request, response);
      },
    )
    .get('/logs', requireScopes('read:logs'), (request, response) => {
      const { q } = request.query;
      const wanted = typeof q === 'string' ? q : '';
      const found = state.accountLog.all().filter((one) => matches(one, wanted));
      answerPage(state, found, request, response);
    });
}
