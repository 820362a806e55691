import { type KeptChange, type NotMeRecord } from './not-me-record.server';
import { type PasswordStep } from './not-me-report';

/** What a look at the account has brought to light since the report. */
export type SeenSince = Pick<NotMeRecord, 'confirmedAt' | 'changesReadAt' | 'changes'>;

/** A log may hold a thousand; the earliest tell what happened. */
const mostChanges = 50;

/** The report with what was seen; the same object where that is nothing new. */
export function withSeen(record: NotMeRecord, seen: SeenSince): NotMeRecord {
  const known = new Set(record.changes.map(keyOf));
  const added = seen.changes.filter((one) => !known.has(keyOf(one)));
  const isConfirmedAnew = record.confirmedAt === null && seen.confirmedAt !== null;
  const isFirstReading = record.changesReadAt === null && seen.changesReadAt !== null;
  if (added.length === 0 && !isConfirmedAnew && !isFirstReading) return record;
  return {
    ...record,
    confirmedAt: record.confirmedAt ?? seen.confirmedAt,
    changesReadAt: record.changesReadAt ?? seen.changesReadAt,
    changes: [...record.changes, ...added]
      .sort((a, b) => a.at.getTime() - b.at.getTime())
      .slice(0, mostChanges),
  };
}

function keyOf({ kind, at, applicationName }: KeptChange): string {
  return JSON.stringify([kind, at.getTime(), applicationName]);
}

/** A report that is made again: a step that was done stays done, though the second try found nothing left to do. */
export function takeFurther(before: NotMeRecord, now: NotMeRecord): NotMeRecord {
  return {
    // When it was reported, and since when other sessions count.
    at: before.at,
    createdAt: now.createdAt ?? before.createdAt,
    lastSeenAt: now.lastSeenAt ?? before.lastSeenAt,
    userAgent: now.userAgent ?? before.userAgent,
    countryCode: now.countryCode ?? before.countryCode,
    maskedAddress: now.maskedAddress ?? before.maskedAddress,
    othersEnded: before.othersEnded,
    confirmedAt: before.confirmedAt,
    mailedAt: latestMails([...before.mailedAt, ...now.mailedAt]),
    changesReadAt: before.changesReadAt,
    changes: before.changes,
    marks: before.marks,
    wasCurrent: before.wasCurrent || now.wasCurrent,
    ending: endingOf(before.ending, now.ending),
    refreshTokens: tokensOf(before.refreshTokens, now.refreshTokens),
    password: passwordOf(before.password, now.password),
  };
}

/** What was done stays done, whatever the second try came to. */
function endingOf(before: NotMeRecord['ending'], now: NotMeRecord['ending']) {
  return before.outcome === 'not-yet' || now.outcome === 'ended' ? now : before;
}

/** More tokens that were ended are told in place of the first; a second try that failed or found none is not. */
function tokensOf(before: NotMeRecord['refreshTokens'], now: NotMeRecord['refreshTokens']) {
  if (before.outcome === 'none') return now.outcome === 'unknown' ? before : now;
  const wasDone = before.outcome === 'ended' || before.outcome === 'with-session';
  const hasDoneMore =
    now.outcome === 'ended' || (now.outcome === 'with-session' && now.count !== null);
  return wasDone && !hasDoneMore ? before : now;
}

/** The latest times of so many mails: as many as `passwordMailLimit` allows in two hours. */
export function latestMails(mailedAt: readonly Date[]): Date[] {
  return mailedAt.slice(-24);
}

/** A mail that is on its way is not taken back by another that is not sent. */
export function passwordOf(before: PasswordStep, now: PasswordStep): PasswordStep {
  return before.outcome === 'sent' && now.outcome !== 'sent' ? before : now;
}
