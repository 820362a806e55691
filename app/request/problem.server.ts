import { type AppLoadContext } from './context';
import { formatUntil } from '~/i18n/format-time.server';
import { TenantError } from '~/tenant-calls/tenant-error';

/** A failure of the sign-in service as a page tells it. */
export interface Problem {
  kind: 'rate-limited' | 'unavailable' | 'credentials-refused' | 'not-permitted';
  /** When to come back, in words; null when nobody knows. */
  tryAgain: string | null;
  reference: string;
}

export interface ProblemAnswer {
  problem: Problem;
  status: number;
  headers: Record<string, string>;
}

const kinds = {
  rate_limited: { kind: 'rate-limited', status: 429 },
  timeout: { kind: 'unavailable', status: 503 },
  unreachable: { kind: 'unavailable', status: 503 },
  unavailable: { kind: 'unavailable', status: 503 },
  unexpected_answer: { kind: 'unavailable', status: 502 },
  credentials_refused: { kind: 'credentials-refused', status: 502 },
  not_permitted: { kind: 'not-permitted', status: 200 },
  // What a form can provoke is told beside its fields; where there was none, the tenant is not as documented.
  invalid_request: { kind: 'unavailable', status: 502 },
  not_found: { kind: 'unavailable', status: 502 },
  conflict: { kind: 'unavailable', status: 502 },
} as const;

const levels = {
  'rate-limited': 'warn',
  unavailable: 'warn',
  'credentials-refused': 'error',
  // Told once for all, with what is missing, and not for each page that meets it.
  'not-permitted': 'debug',
} as const satisfies Record<Problem['kind'], string>;

/**
 * Turns a `TenantError` into what the page says, its status and headers, and logs it once.
 *
 * The tenant's limit is told as 429 with `Retry-After`: nothing is broken, and whoever watches for server
 * errors must not be woken by it.
 *
 * @throws whatever else was thrown.
 */
export function describeProblem(
  error: unknown,
  {
    services: { log, now },
    requestId,
    locale,
  }: Pick<AppLoadContext, 'services' | 'requestId' | 'locale'>,
): ProblemAnswer {
  if (!(error instanceof TenantError)) throw error;
  const { kind, status } = kinds[error.code];
  log[levels[kind]](
    { event: 'management.failed', requestId, reason: error.code, status: error.status },
    error.message,
  );
  const tryAgainAt = error.retryAfterMs === null ? null : now() + error.retryAfterMs;
  return {
    problem: {
      kind,
      tryAgain:
        tryAgainAt === null ? null : formatUntil(new Date(tryAgainAt), { locale, now: now() }),
      reference: requestId,
    },
    status,
    headers:
      status === 503 || status === 429
        ? { 'Retry-After': retryAfterSeconds(error.retryAfterMs) }
        : {},
  };
}

/** An action that the plan or a scope forbids did not happen, and must not look as if it had. */
export function actionStatus({ status }: Pick<ProblemAnswer, 'status'>): number {
  return status === 200 ? 403 : status;
}

function retryAfterSeconds(retryAfterMs: number | null): string {
  return String(retryAfterMs === null ? 60 : Math.max(1, Math.ceil(retryAfterMs / 1000)));
}
