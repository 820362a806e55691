import type { RequestHandler, Response } from 'express';
import { areaOf, type Area } from './areas';

/** One request that the tenant received. */
export interface LoggedRequest {
  at: string;
  area: Area;
  method: string;
  /** With its query, so that paging can be followed. */
  path: string;
  /** Null when the connection ended without an answer. */
  status: number | null;
  clientId?: string;
  grantType?: string;
}

interface Caller {
  clientId?: string;
  grantType?: string;
}

/** Lets a later handler say who is calling, once it knows. */
export function nameCaller(response: Response, caller: Caller): void {
  Object.assign(response.locals, { caller });
}

function callerOf(response: Response): Caller {
  return (response.locals as { caller?: Caller }).caller ?? {};
}

/** What has been asked of the tenant since the last reset, oldest first. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  list(): readonly LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }

  /** Notes each request when its answer is done or its connection gone. */
  record: RequestHandler = (request, response, next) => {
    const area = areaOf(request.path);
    if (area) {
      const { method, originalUrl: path } = request;
      const at = new Date().toISOString();
      const entry: LoggedRequest = { at, area, method, path, status: null };
      this.#entries.push(entry);
      response.once('finish', () => {
        Object.assign(entry, { status: response.statusCode }, callerOf(response));
      });
    }
    next();
  };
}
