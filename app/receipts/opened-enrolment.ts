import { z } from 'zod';
import { type AccountRecords, type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';
import { type AuthenticationMethod, isSecondFactor } from '~/security/authentication-method';
import { type TicketKind, ticketKinds } from '~/security/enrolment-tickets';
import { changeRequestSchema } from './change-request-schema';

const openedEnrolmentSchema = z.object({
  kind: z.enum(ticketKinds),
  /** Who opened the latest page for such a factor, and when. */
  request: changeRequestSchema,
  openedAt: storedDate,
  /** The ids of such factors that the person had by then. */
  before: z.array(z.string()),
  /** The added ones that were noticed. Each has its receipt's number before it has the receipt. */
  noticed: z.array(z.object({ id: z.string(), receipt: z.string(), isTold: z.boolean() })),
});

/** What is remembered while somebody may be setting up a second factor on a page of the tenant. */
export type OpenedEnrolment = z.infer<typeof openedEnrolmentSchema>;

/** A person has one of each kind, by its name. */
export const openedEnrolmentKind: RecordKind<OpenedEnrolment> = {
  name: 'opened-enrolment',
  schema: openedEnrolmentSchema,
};

/** Null where no page for such a factor was opened of late. @throws {StoreUnavailableError} */
export async function readOpenedEnrolment(
  { accountRecords }: { accountRecords: AccountRecords },
  userId: string,
  kind: TicketKind,
): Promise<OpenedEnrolment | null> {
  return (await accountRecords.get(userId, openedEnrolmentKind, kind))?.value ?? null;
}

/** The latest first. @throws {StoreUnavailableError} */
export async function listOpenedEnrolments(
  { accountRecords }: { accountRecords: AccountRecords },
  userId: string,
): Promise<OpenedEnrolment[]> {
  const records = await accountRecords.list(userId, openedEnrolmentKind);
  return records
    .map(({ value }) => value)
    .sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime());
}

/** The factors that came of the page, or of another one for such a factor. */
export function addedSince(
  { kind, before }: Pick<OpenedEnrolment, 'kind' | 'before'>,
  methods: readonly AuthenticationMethod[],
): AuthenticationMethod[] {
  return ofKind(kind, methods).filter(({ id }) => !before.includes(id));
}

/** The factors that such a page sets up, as far as they are finished. */
export function ofKind(
  kind: TicketKind,
  methods: readonly AuthenticationMethod[],
): AuthenticationMethod[] {
  return methods.filter((method) => isSecondFactor(method) && method.kind === kind);
}
