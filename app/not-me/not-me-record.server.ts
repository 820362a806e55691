import { createSealedText } from '~/cache/sealed-text.server';
import { type NotMeReport } from './not-me-report';

/** What was done about a session that was not the person's, with what a receipt says of it. */
export interface DisowningRecord extends Pick<
  NotMeReport,
  'ending' | 'longLivedAccess' | 'password' | 'at'
> {
  createdAt: Date | null;
  lastContactAt: Date | null;
}

/** Whose record it is, and which session it is about. */
interface Subject {
  userId: string;
  handle: string;
}

/** Turns records into text for addresses and back, so that a page with a result survives a reload. */
export interface NotMeRecords {
  seal(subject: Subject, record: DisowningRecord): string;
  /** The record, or null for what was not sealed here for this person and session. */
  open(subject: Subject, sealed: string): DisowningRecord | null;
}

/** More than any record comes to. */
const longestSealed = 2000;

/**
 * Records as encrypted text, bound to the person and the session: nothing is stored, nothing can be made up, and
 * the address tells nothing (`docs/decisions/046-result-in-the-address.md`).
 */
export function createNotMeRecords(secrets: readonly [string, ...string[]]): NotMeRecords {
  const sealedText = createSealedText(secrets, 'disowning record');
  const time = (date: Date | null) => date?.getTime() ?? null;
  const date = (value: number | null) => (value === null ? null : new Date(value));

  return {
    seal(subject, { at, createdAt, lastContactAt, ...steps }) {
      const { ending, longLivedAccess, password } = steps;
      const sealed: Sealed = {
        version: 1,
        at: at.getTime(),
        createdAt: time(createdAt),
        lastContactAt: time(lastContactAt),
        steps: { ending, longLivedAccess, password },
      };
      return sealedText.seal(nameOf(subject), JSON.stringify(sealed));
    },
    open(subject, sealed) {
      if (sealed.length > longestSealed || !/^[\w-]+$/.test(sealed)) return null;
      const text = sealedText.open(nameOf(subject), sealed);
      if (text === null) return null;
      // Only this file writes what opens, so the version says all there is to check of its form.
      const record = JSON.parse(text) as Sealed;
      if (record.version !== 1) return null;
      return {
        ...record.steps,
        at: new Date(record.at),
        createdAt: date(record.createdAt),
        lastContactAt: date(record.lastContactAt),
      };
    },
  };
}

interface Sealed {
  version: 1;
  at: number;
  createdAt: number | null;
  lastContactAt: number | null;
  steps: Pick<NotMeReport, 'ending' | 'longLivedAccess' | 'password'>;
}

function nameOf({ userId, handle }: Subject): string {
  return JSON.stringify([userId, handle]);
}
