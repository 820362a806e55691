import type { Area } from './areas';

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

/** What has been asked of the tenant since the last reset, oldest first. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
  }

  list(): readonly LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }
}
