import { type AccountRecords, type RecordKind } from '~/account-records/account-records';
import { days } from '~/durations';
import { type NotMeRecord, notMeRecordSchema } from './not-me-record.server';
import { type PasswordStep } from './not-me-report';

/** One report for each session, by the session's id. */
const reportKind: RecordKind<NotMeRecord> = { name: 'not-me-report', schema: notMeRecordSchema };

/** How long after a report the end of other sessions counts as one of its steps. */
export const stepsTimeMs = days(1);

interface Services {
  accountRecords: AccountRecords;
}

/** A report with the session that it is about. */
export interface KeptNotMeReport extends NotMeRecord {
  sessionId: string;
}

/** What the person has reported in the last 30 days, the latest first. @throws {StoreUnavailableError} */
export async function listNotMeReports(
  { accountRecords }: Services,
  userId: string,
): Promise<KeptNotMeReport[]> {
  const records = await accountRecords.list(userId, reportKind);
  return records.map(({ id: sessionId, value }) => ({ ...value, sessionId }));
}

/** Null where the person has not reported this session. @throws {StoreUnavailableError} */
export async function readNotMeReport(
  { accountRecords }: Services,
  userId: string,
  sessionId: string,
): Promise<NotMeRecord | null> {
  return (await accountRecords.get(userId, reportKind, sessionId))?.value ?? null;
}

/**
 * Writes a report down. One that is there already is taken further: a step that was done stays done, though the
 * second try found nothing left to do.
 *
 * @throws {StoreUnavailableError}
 */
export async function saveNotMeReport(
  services: Services,
  userId: string,
  sessionId: string,
  report: NotMeRecord,
): Promise<void> {
  const before = await readNotMeReport(services, userId, sessionId);
  const whole = before === null ? report : takeFurther(before, report);
  await services.accountRecords.put(userId, reportKind, sessionId, whole);
}

/** Notes what became of a mail that was asked for again. @throws {StoreUnavailableError} */
export async function notePasswordStep(
  services: Services,
  userId: string,
  sessionId: string,
  password: PasswordStep,
): Promise<void> {
  const before = await readNotMeReport(services, userId, sessionId);
  if (before === null) return;
  const step = passwordOf(before.password, password);
  await services.accountRecords.put(userId, reportKind, sessionId, { ...before, password: step });
}

/**
 * Notes that so many other sessions were signed out, with the person's latest report, where that was made within
 * `stepsTimeMs`.
 *
 * @throws {StoreUnavailableError}
 */
export async function noteOthersEnded(
  services: Services & { now: () => number },
  userId: string,
  ended: number,
): Promise<void> {
  if (ended === 0) return;
  const [latest] = await listNotMeReports(services, userId);
  if (latest === undefined || services.now() - latest.at.getTime() > stepsTimeMs) return;
  const { sessionId, ...report } = latest;
  const othersEnded = report.othersEnded + ended;
  await services.accountRecords.put(userId, reportKind, sessionId, { ...report, othersEnded });
}

function takeFurther(before: NotMeRecord, now: NotMeRecord): NotMeRecord {
  const hasNothingLeft = now.refreshTokens.outcome === 'none' || isUncounted(now.refreshTokens);
  const wasDone = ['ended', 'with-session'].includes(before.refreshTokens.outcome);
  return {
    // When it was reported, and since when other sessions count.
    at: before.at,
    createdAt: now.createdAt ?? before.createdAt,
    lastSeenAt: now.lastSeenAt ?? before.lastSeenAt,
    userAgent: now.userAgent ?? before.userAgent,
    countryCode: now.countryCode ?? before.countryCode,
    othersEnded: before.othersEnded,
    wasCurrent: before.wasCurrent || now.wasCurrent,
    ending:
      before.ending.outcome === 'ended' && now.ending.outcome === 'already-gone'
        ? before.ending
        : now.ending,
    refreshTokens: hasNothingLeft && wasDone ? before.refreshTokens : now.refreshTokens,
    password: passwordOf(before.password, now.password),
  };
}

function isUncounted(tokens: NotMeRecord['refreshTokens']): boolean {
  return tokens.outcome === 'with-session' && tokens.count === null;
}

/** That a second mail is not sent so soon does not take back the first. */
function passwordOf(before: PasswordStep, now: PasswordStep): PasswordStep {
  return before.outcome === 'sent' && now.outcome === 'too-often' ? before : now;
}
