import { z } from 'zod';
import { type AccountRecords } from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { hours, minutes } from '~/durations';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { type AuthenticationMethod } from '~/security/authentication-method';
import { type AuthenticationMethods } from '~/security/authentication-methods';
import { type TicketKind, ticketKinds } from '~/security/enrolment-tickets';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type ChangeRequest, type Changes } from './changes';
import { additionOf } from './method-change';
import {
  addedSince,
  ofKind,
  openedEnrolmentKind,
  type OpenedEnrolment,
  readOpenedEnrolment,
} from './opened-enrolment';
import { createReceiptNumber } from './receipt-number.server';

interface WatchedKind {
  userId: string;
  kind: TicketKind;
}

/** Looks whether a second factor was set up on a page that was opened, which no one tells the portal of. */
export const enrolmentWatch: JobKind<WatchedKind> = {
  name: 'enrolment-watch',
  schema: z.object({ userId: z.string(), kind: z.enum(ticketKinds) }),
};

/** When it is looked for a new factor, after the latest page was opened: the last time when that is void. */
const looksAfterMs = [
  ...[0.5, 1, 2, 3, 5, 8, 12, 20, 30].map(minutes),
  ...[1, 2, 4, 8, 16, 24, 48, 72, 96, 120, 121].map(hours),
];

export interface EnrolmentWatchServices {
  jobs: Pick<Jobs, 'schedule'>;
  accountRecords: AccountRecords;
  personLock: PersonLock;
  authenticationMethods: Pick<AuthenticationMethods, 'list'>;
  changes: Changes;
  /** Epoch milliseconds. */
  now: () => number;
}

type Stores = Pick<EnrolmentWatchServices, 'jobs' | 'accountRecords' | 'now'>;

/**
 * Sees to it that a new factor is noticed, whichever page for it is used. `methods` are those of the person as they are
 * before the page is opened. The caller holds the person's lock.
 *
 * @throws {StoreUnavailableError}
 */
export async function watchForNewMethod(
  services: Stores,
  request: ChangeRequest,
  { kind, methods }: { kind: TicketKind; methods: readonly AuthenticationMethod[] },
): Promise<void> {
  const { userId } = request;
  const earlier = await readOpenedEnrolment(services, userId, kind);
  // What came of an earlier page, and was not told of yet, still is.
  const untold =
    earlier === null ? [] : addedSince(earlier, methods).filter(({ id }) => !isTold(earlier, id));
  const opened: OpenedEnrolment = {
    kind,
    request,
    openedAt: new Date(services.now()),
    before: ofKind(kind, methods)
      .filter((method) => !untold.includes(method))
      .map(({ id }) => id),
    noticed: earlier?.noticed.filter(({ id }) => untold.some((method) => method.id === id)) ?? [],
  };
  await services.accountRecords.put(userId, openedEnrolmentKind, kind, opened);
  await lookAgain(services, opened);
}

/**
 * Leaves a receipt for each factor that was added, once, and looks again later: there may be more pages for it than one.
 *
 * @throws {TenantError} where the methods cannot be read at the last look, or an act of the person's takes too long.
 */
export async function lookForNewMethod(
  services: EnrolmentWatchServices,
  { userId, kind }: WatchedKind,
  signal: AbortSignal,
): Promise<void> {
  const held = await services.personLock.whileHeld(userId, signal, async () => {
    const opened = await readOpenedEnrolment(services, userId, kind);
    if (opened === null) return;
    const list = await toResult(
      services.authenticationMethods.list(userId, { signal, isAnew: true }),
    );
    if (list.isKnown && list.value.asOf === null)
      await tellAdded(services, opened, list.value.methods);
    // A job that fails is given up after hours; the page works for days.
    else if (nextLook(services, opened) === undefined)
      throw new TenantError('unavailable', 'The methods cannot be read anew.');
    await lookAgain(services, opened);
  });
  if (held === null) throw new TenantError('timeout', 'An act of the person is still under way.');
}

/**
 * Keeps a factor from being told of again that was added here, while a page for such a one is open in another tab. The
 * caller holds the person's lock, and has seen to its receipt.
 *
 * @throws {StoreUnavailableError}
 */
export async function noteAddedHere(
  { accountRecords }: Pick<EnrolmentWatchServices, 'accountRecords'>,
  userId: string,
  { kind, id }: { kind: TicketKind; id: string },
): Promise<void> {
  const opened = await readOpenedEnrolment({ accountRecords }, userId, kind);
  if (opened === null) return;
  const before = [...opened.before, id];
  await accountRecords.put(userId, openedEnrolmentKind, kind, { ...opened, before });
}

async function tellAdded(
  { accountRecords, changes }: Pick<EnrolmentWatchServices, 'accountRecords' | 'changes'>,
  opened: OpenedEnrolment,
  methods: readonly AuthenticationMethod[],
): Promise<void> {
  const { request, kind } = opened;
  let { noticed } = opened;
  const note = async (id: string, receipt: string, isToldNow: boolean) => {
    noticed = [...noticed.filter((one) => one.id !== id), { id, receipt, isTold: isToldNow }];
    await accountRecords.put(request.userId, openedEnrolmentKind, kind, { ...opened, noticed });
  };
  for (const method of addedSince(opened, methods)) {
    if (isTold(opened, method.id)) continue;
    // A look that was cut off is gone through again, with the same receipt.
    const number = opened.noticed.find(({ id }) => id === method.id)?.receipt;
    const receipt = number ?? createReceiptNumber();
    if (number === undefined) await note(method.id, receipt, false);
    // The tenant has made the change already.
    const options = { number: receipt, evidence: { in: 'no-doubt' } } as const;
    await changes.carryOut(request, additionOf(method), async () => {}, options);
    await note(method.id, receipt, true);
  }
}

function isTold({ noticed }: OpenedEnrolment, methodId: string): boolean {
  return noticed.some(({ id, isTold: isToldOf }) => id === methodId && isToldOf);
}

/** When, in epoch milliseconds; nothing once the page is void. */
function nextLook({ now }: Pick<Stores, 'now'>, { openedAt }: OpenedEnrolment): number | undefined {
  return looksAfterMs.map((afterMs) => openedAt.getTime() + afterMs).find((at) => at > now());
}

async function lookAgain(
  { jobs, accountRecords, now }: Stores,
  opened: OpenedEnrolment,
): Promise<void> {
  const { kind, request } = opened;
  const { userId } = request;
  const next = nextLook({ now }, opened);
  if (next === undefined) return accountRecords.remove(userId, openedEnrolmentKind, kind);
  await jobs.schedule(enrolmentWatch, {
    key: JSON.stringify([userId, kind]),
    payload: { userId, kind },
    runAt: new Date(next),
  });
}
