import {
  type AccountRecords,
  type RecordKind,
  recordLifetimesMs,
} from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { abortAfter } from '~/deadline';
import { days } from '~/durations';
import { latestMails, passwordOf, type SeenSince, takeFurther, withSeen } from './add-to-report';
import { type MarkedStep, type NotMeRecord, notMeRecordSchema } from './not-me-record.server';
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
 * Writes a report down. One that is there already is taken further.
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
        ? latestMails([...before.mailedAt, new Date(services.now())])
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
