import {
  type ActionFunction,
  type ActionFunctionArgs,
  type LoaderFunction,
  type LoaderFunctionArgs,
  type ServerBuild,
} from '@remix-run/node';
import { type AppLoadContext } from './context';
import { beforeDeadline, within } from '~/deadline';
import { type Logger } from '~/log/logger.server';
import { answerHeaders } from './answer-headers';
import { watchStores } from '~/store-time';
import { StoreUnavailableError } from '~/store-unavailable-error';

/** How long after the deadline of all calls to the tenant an answer may still be on its way. */
const graceMs = 250;

/**
 * The same build, in which every loader and action answers 503 with `Retry-After` when a store fails under
 * it, wherever that happens, and every page passes such headers on: a route can neither forget it nor take it
 * for something else.
 *
 * An answer that is not there in its time is a 503 too, and the failure of the stores only where they were
 * slow over many operations (`docs/decisions/060-slow-stores.md`). What was begun goes on, and is recorded in
 * the audit log.
 */
export function answerStoreFailures(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (route === undefined) return [id, route] as const;
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      headers: answerHeaders,
      ...(loader === undefined ? {} : { loader: answering(loader) }),
      ...(action === undefined ? {} : { action: answering(action) }),
    };
    return [id, { ...route, module }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

/** Nobody's failure that is known: what the answer waited for has bounds of its own. */
class AnswerTooLateError extends Error {}

function answering(handler: LoaderFunction | ActionFunction) {
  return async (
    args: LoaderFunctionArgs | ActionFunctionArgs,
  ): Promise<Response | NonNullable<unknown> | null> => {
    const { services, requestId, deadline }: AppLoadContext = args.context;
    const areStoresSlow = watchStores();
    const tooLate = () =>
      areStoresSlow()
        ? new StoreUnavailableError('timeout', 'The stores took too long.')
        : new AnswerTooLateError();
    try {
      return await soonAfter(deadline, Promise.resolve(handler(args)), tooLate);
    } catch (error) {
      if (error instanceof StoreUnavailableError) logStoreFailure(services.log, error, requestId);
      else if (error instanceof AnswerTooLateError)
        services.log.warn(
          { event: 'answer.late', requestId },
          'an answer was not there in its time',
        );
      else throw error;
      throw new Response(null, {
        status: 503,
        statusText: 'Service Unavailable',
        headers: { 'Retry-After': '60' },
      });
    }
  };
}

/**
 * What `work` comes to. @throws what `tooLate` gives when it has come to nothing a moment after `deadline`.
 */
async function soonAfter<T>(
  deadline: AbortSignal,
  work: Promise<T>,
  tooLate: () => Error,
): Promise<T> {
  try {
    return await beforeDeadline(deadline, work, tooLate);
  } catch (error) {
    // What the work itself has come to is told as it is, and at once.
    if (!deadline.aborted) throw error;
    return within(graceMs, work, tooLate);
  }
}

/** One line for whoever runs the portal, with the code of the failure. */
export function logStoreFailure(
  log: Pick<Logger, 'error'>,
  error: unknown,
  requestId?: string,
): void {
  const reason = error instanceof StoreUnavailableError ? error.code : 'failed';
  log.error(
    { event: 'store.unavailable', reason, requestId, err: error },
    'the store does not answer',
  );
}
