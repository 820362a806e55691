import { randomUUID } from 'node:crypto';
import { type AccountRecords } from '~/account-records/account-records';
import { cutText, ownActKind, type OwnActNote, ownActSchema } from './own-act';

type Services = { accountRecords: AccountRecords };

/** Keeps an act for the person's activity. @throws {StoreUnavailableError} */
export async function noteOwnAct(
  { accountRecords }: Services,
  userId: string,
  note: OwnActNote,
): Promise<void> {
  await accountRecords.put(userId, ownActKind, randomUUID(), {
    ...note,
    act: ownActSchema.parse(note.act),
    userAgent: cutText.parse(note.userAgent),
  });
}

/** The person's acts, the latest first. @throws {StoreUnavailableError} */
export async function listOwnActs(
  { accountRecords }: Services,
  userId: string,
): Promise<OwnActNote[]> {
  const records = await accountRecords.list(userId, ownActKind);
  return records.map(({ value }) => value).sort((a, b) => b.at.getTime() - a.at.getTime());
}
