import type { RequestHandler, Response } from 'express';
import { areaOf } from '../state/areas';
import type { LoggedRequest, RequestLog } from '../state/request-log';

type Caller = Pick<LoggedRequest, 'clientId' | 'grantType'>;

/** Lets a later handler say who is calling, once it knows. */
export function nameCaller(response: Response, caller: Caller): void {
  Object.assign(response.locals, { caller });
}

/** Who is calling, as far as a handler said so. */
export function callerOf(response: Response): Caller {
  return (response.locals as { caller?: Caller }).caller ?? {};
}

/** Notes each request, and how it was answered once the answer is done. */
export function recordRequests(log: RequestLog): RequestHandler {
  return (request, response, next) => {
    const area = areaOf(request.path);
    if (area) {
      const { method, originalUrl: path } = request;
      const at = new Date().toISOString();
      const entry: LoggedRequest = { at, area, method, path, status: null };
      log.add(entry);
      response.once('finish', () => {
        Object.assign(entry, { status: response.statusCode }, callerOf(response));
      });
    }
    next();
  };
}
