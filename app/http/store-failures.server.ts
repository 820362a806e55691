import {
  type ActionFunction,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunction,
  type LoaderFunctionArgs,
  type ServerBuild,
} from '@remix-run/node';
import { type Logger } from '~/log/logger.server';
import { StoreUnavailableError } from '~/store-unavailable-error';

/**
 * The same build, in which every loader and action answers 503 with `Retry-After` when a store fails
 * under it, wherever that happens: a route can neither forget it nor take it for something else.
 */
export function answerStoreFailures(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (route === undefined) return [id, route] as const;
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader === undefined ? {} : { loader: answering(loader) }),
      ...(action === undefined ? {} : { action: answering(action) }),
    };
    return [id, { ...route, module }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function answering(handler: LoaderFunction | ActionFunction) {
  return async (
    args: LoaderFunctionArgs | ActionFunctionArgs,
  ): Promise<Response | NonNullable<unknown> | null> => {
    try {
      return await handler(args);
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      const { services, requestId }: AppLoadContext = args.context;
      logStoreFailure(services.log, error, requestId);
      throw new Response(null, {
        status: 503,
        statusText: 'Service Unavailable',
        headers: { 'Retry-After': '60' },
      });
    }
  };
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
