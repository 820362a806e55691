import {
  type AccountRecords,
  type RecordKind,
  recordLifetimesMs,
} from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { abortAfter } from '~/deadline';
import { days } from '~/durations';
import {
  type KeptChange,
  type MarkedStep,
  type NotMeRecord,
  notMeRecordSchema,
} from './not-me-record.server';
import { type PasswordStep } from './not-me-report';

/** One report for each session, by the session's id. */
const reportKind: RecordKind<NotMeRecord> = { name: 'not-me-report', schema: notMeRecordSchema };

/** How long after a report the end of other sessions counts as one of its steps. */
export const stepsTimeMs = days(1);

/** How long a writer waits for another, and then writes all the same: a report must not be lost. */
const longestWaitMs = 500;

interface Services {
  accountRecords: AccountRecords;
  /** Epoch milliseconds. */
  now: () => number;
}

interface WritingServices extends Services {
  personLock: PersonLock;
}

/** A report with the session that it is about. */
export interface KeptNotMeReport extends NotMeRecord {
  sessionId: string;
}

/** What the person has reported in the last 30 days, the latest first. @throws {StoreUnavailableError} */
export async function listNotMeReports(
  { accountRecords, now }: Services,
  userId: string,
): Promise<KeptNotMeReport[]> {
  const records = await accountRecords.list(userId, reportKind);
  return records
    .map(({ id: sessionId, value }) => ({ ...value, sessionId }))
    .filter(({ at }) => isKept(at, now()))
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Null where the person has not reported this session in the last 30 days. @throws {StoreUnavailableError} */
export async function readNotMeReport(
  { accountRecords, now }: Services,
  userId: string,
  sessionId: string,
): Promise<NotMeRecord | null> {
  const record = (await accountRecords.get(userId, reportKind, sessionId))?.value ?? null;
  return record !== null && isKept(record.at, now()) ? record : null;
}

/** A step that is noted makes no report last longer. */
function isKept(reportedAt: Date, now: number): boolean {
  return now - reportedAt.getTime() < recordLifetimesMs[reportKind.name];
}

/**
 * Writes a report down. One that is there already is taken further: a step that was done stays done, though the
 * second try found nothing left to do.
 *
 * @throws {StoreUnavailableError}
 */
export async function saveNotMeReport(
  services: WritingServices,
  userId: string,
  sessionId: string,
  report: NotMeRecord,
): Promise<void> {
  await alone(services, userId, async () => {
    const before = await readNotMeReport(services, userId, sessionId);
    const whole = before === null ? report : takeFurther(before, report);
    await services.accountRecords.put(userId, reportKind, sessionId, whole);
  });
}

/**
 * Does what reads a report and writes it again, so that no two of the person's forget each other's notes. The lock is
 * the reports' own: that of acts is held while the tenant is waited for.
 */
async function alone<T>(
  { personLock }: WritingServices,
  userId: string,
  work: () => Promise<T>,
): Promise<T> {
  const { signal, done } = abortAfter(longestWaitMs);
  try {
    const held = await personLock.whileHeld(userId, signal, work, reportKind.name);
    return held === null ? await work() : held.value;
  } finally {
    done();
  }
}

/** Notes what became of a mail that was asked for again. @throws {StoreUnavailableError} */
export function notePasswordStep(
  services: WritingServices,
  userId: string,
  sessionId: string,
  password: PasswordStep,
): Promise<boolean> {
  return change(services, { userId, sessionId }, (before) => ({
    password: passwordOf(before.password, password),
    mailedAt:
      password.outcome === 'sent'
        ? [...before.mailedAt, new Date(services.now())].slice(-mostMails)
        : before.mailedAt,
  }));
}

/** Notes that the person says a step is done, or is not. @throws {StoreUnavailableError} */
export function noteMark(
  services: WritingServices,
  userId: string,
  sessionId: string,
  { step, isDone }: { step: MarkedStep; isDone: boolean },
): Promise<boolean> {
  return change(services, { userId, sessionId }, ({ marks }) => ({
    marks: [
      ...marks.filter((mark) => mark.step !== step),
      ...(isDone ? [{ step, at: new Date(services.now()) }] : []),
    ],
  }));
}

/** What a look at the account has brought to light since the report. */
export type SeenSince = Pick<NotMeRecord, 'confirmedAt' | 'changesReadAt' | 'changes'>;

/** A log may hold a thousand; the earliest tell what happened. */
const mostChanges = 50;
/** As many as `passwordMailLimit` allows in two hours. */
const mostMails = 24;

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

/** Keeps what was seen, as the tenant's log and the memory of endings forget. @throws {StoreUnavailableError} */
export function noteSeen(
  services: WritingServices,
  userId: string,
  sessionId: string,
  seen: SeenSince,
): Promise<boolean> {
  return change(services, { userId, sessionId }, (before) => withSeen(before, seen));
}

/** False where there is no report to change. */
async function change(
  services: WritingServices,
  { userId, sessionId }: { userId: string; sessionId: string },
  by: (before: NotMeRecord) => Partial<NotMeRecord>,
): Promise<boolean> {
  return alone(services, userId, async () => {
    const before = await readNotMeReport(services, userId, sessionId);
    if (before === null) return false;
    const after = { ...before, ...by(before) };
    await services.accountRecords.put(userId, reportKind, sessionId, after);
    return true;
  });
}

/**
 * Notes that so many other sessions were signed out, with the person's latest report, where that was made within
 * `stepsTimeMs`.
 *
 * @throws {StoreUnavailableError}
 */
export async function noteOthersEnded(
  services: WritingServices,
  userId: string,
  ended: number,
): Promise<void> {
  if (ended === 0) return;
  await alone(services, userId, async () => {
    const [latest] = await listNotMeReports(services, userId);
    if (latest === undefined || services.now() - latest.at.getTime() > stepsTimeMs) return;
    const { sessionId, ...report } = latest;
    const othersEnded = report.othersEnded + ended;
    await services.accountRecords.put(userId, reportKind, sessionId, { ...report, othersEnded });
  });
}

function takeFurther(before: NotMeRecord, now: NotMeRecord): NotMeRecord {
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
    mailedAt: [...before.mailedAt, ...now.mailedAt].slice(-mostMails),
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

/** A mail that is on its way is not taken back by another that is not sent. */
function passwordOf(before: PasswordStep, now: PasswordStep): PasswordStep {
  return before.outcome === 'sent' && now.outcome !== 'sent' ? before : now;
}
