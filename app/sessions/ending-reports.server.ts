import { randomBytes } from 'node:crypto';
import { type Cache } from '~/cache/cache';
import { type SealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type EndingRow } from './end-sessions.server';

/** How long the page that tells of several endings can be opened again. */
const reportLifetimeMs = minutes(60);

/** What became of one session, with what tells it from others once it is listed no more. */
export interface ReportedEnding {
  handle: string;
  outcome: EndingRow['outcome'];
  reason: TenantErrorCode | null;
  userAgent: string | null;
  countryCode: string | null;
  lastContactAt: number | null;
}

/** What came of ending several sessions. */
export interface EndingReport {
  endings: ReportedEnding[];
  /** False when the person has more sessions than the portal reads, so that more may fit what was asked for. */
  isComplete: boolean;
  /** When the sign-in service is ready for another try, epoch milliseconds; null where it did not say. */
  retryAt: number | null;
}

/** Keeps reports from the form that ends sessions to the page that tells of it, and for its reloads. */
export interface EndingReports {
  /** Gives the report's id, which opens it for this person alone. */
  save(userId: string, report: EndingReport): Promise<string>;
  /** Null for another person's report, and for one that is kept no more. */
  open(userId: string, id: string): Promise<EndingReport | null>;
}

const idPattern = /^[A-Za-z0-9_-]{22}$/;

/** Reports in a cache, encrypted under the name of the person. */
export function createEndingReports(cache: Cache, sealedText: SealedText): EndingReports {
  const keyOf = (id: string) => `ending-report:${id}`;
  return {
    async save(userId, report) {
      const id = randomBytes(16).toString('base64url');
      const sealed = sealedText.seal(userId, JSON.stringify(report));
      await cache.set(keyOf(id), sealed, reportLifetimeMs);
      return id;
    },
    async open(userId, id) {
      const sealed = idPattern.test(id) ? await cache.get(keyOf(id)) : null;
      const text = sealed === null ? null : sealedText.open(userId, sealed);
      return text === null ? null : (JSON.parse(text) as EndingReport);
    },
  };
}
