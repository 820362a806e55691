import { abortAfter } from '~/deadline';
import { seconds } from '~/durations';
import { type TaskName } from '~/portal-config/task-links';
import { type PortalSession } from '~/portal-session/portal-session';
import { listReceipts } from '~/receipts/receipts.server';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { type TaskRequest } from '~/request/task-requests.server';
import { toResult } from '~/tenant-calls/result';
import { isTaskOffered, taskPages } from './task-pages';

/** What an application hears of the task that it sent a person for. */
type TaskResult = 'done' | 'cancelled' | 'failed';

/** The way back to the application that has sent the person here. */
export interface WayBack {
  /** Its name; its host where it has none. */
  application: string;
  task: TaskName;
  /** `cancelled` as long as the task has not been done. */
  result: TaskResult;
  /** The address to go back to with each answer. */
  hrefs: Record<TaskResult, string>;
}

/** A name is never worth a late page. */
const nameTimeMs = seconds(1);

/** Null for a person who came by themselves. @throws {StoreUnavailableError} */
export async function loadWayBack(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<WayBack | null> {
  const { userId } = session;
  const found = await context.services.taskRequests.read(userId, request);
  if (found === null) return null;
  const [application, result] = await Promise.all([
    nameOf(context, userId, found),
    resultOf(context, request, userId, found),
  ]);
  return { application, task: found.task, result, hrefs: hrefsOf(found) };
}

async function nameOf(
  { services, deadline }: AppLoadContext,
  userId: string,
  { clientId, returnUrl }: TaskRequest,
): Promise<string> {
  const { signal, done } = abortAfter(nameTimeMs, deadline);
  const found = await services.applications.find(userId, [clientId], { signal }).finally(done);
  return found.get(clientId)?.name ?? new URL(returnUrl).host;
}

async function resultOf(
  context: AppLoadContext,
  request: Request,
  userId: string,
  { task, startedAt }: TaskRequest,
): Promise<TaskResult> {
  const { services } = context;
  if (!isTaskOffered(task, services.operator)) return 'failed';
  const { changes, takenBackBy } = taskPages[task];
  // Who was to look at something has seen it.
  if (changes.length === 0) return 'done';
  const receipts = await listReceipts(services, userId);
  // The latest first.
  const made = receipts
    .filter(({ state, at }) => state === 'done' && at.getTime() >= startedAt)
    .map(({ change }) => change.kind);
  const latest = made.find((kind) => changes.includes(kind) || kind === takenBackBy);
  if (latest !== undefined && latest !== takenBackBy) return 'done';
  if (task !== 'change-password' || !made.includes('password-change-opened')) return 'cancelled';
  // The receipt of a new password is written some time after the tenant has taken it. Who comes back from the tenant's
  // page may be quicker than a remembered account is read again.
  const options = { ...pageDeadline(context, request), isAnew: true };
  const account = await toResult(services.accounts.get(userId, options));
  const changedAt = account.isKnown ? account.value?.lastPasswordResetAt : null;
  return changedAt && changedAt.getTime() >= startedAt ? 'done' : 'cancelled';
}

function hrefsOf(found: TaskRequest): Record<TaskResult, string> {
  return {
    done: answerTo(found, 'done'),
    cancelled: answerTo(found, 'cancelled'),
    failed: answerTo(found, 'failed'),
  };
}

/** The application's address with the answer, and with what it asked to hear again; with nothing of the person's. */
function answerTo({ returnUrl, state }: TaskRequest, result: TaskResult): string {
  const url = new URL(returnUrl);
  url.searchParams.set('result', result);
  if (state !== null) url.searchParams.set('state', state);
  return url.href;
}
