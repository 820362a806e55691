import { readDeletionState } from '~/account-deletion/deletion-state.server';
import { type AppLoadContext } from '~/request/context';

/** What has become of a deletion; null where nothing is known of it (any more). */
export type Goodbye = { state: 'under-way' | 'done'; number: string } | null;

/** By what an address says alone: whoever looks is signed out. @throws {StoreUnavailableError} */
export async function loadGoodbye(
  { services }: Pick<AppLoadContext, 'services'>,
  token: string,
): Promise<Goodbye> {
  const subject = services.deletionLinks.open(token);
  if (subject === null) return null;
  const state = await readDeletionState(services.accountRecords, subject);
  return state === null ? null : { state, number: subject.number };
}
