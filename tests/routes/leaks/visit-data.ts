import { days } from '~/durations';
import { type Visitor } from './visitor';

export async function openData({ open }: Visitor): Promise<void> {
  for (const page of ['', '/ask', '/download', '/lock', '/delete', '/delete/pending'])
    await open(`/account/data${page}`);
}

export async function askForCopy({ act }: Visitor): Promise<void> {
  await act('/account/data/ask');
}

/** Once it is ready: the same for programs and to read. */
export async function downloadCopy({ act }: Visitor): Promise<void> {
  for (const format of ['json', 'html']) await act('/account/data/download', { format });
}

/** To its end: it is kept once, and gone the next time. */
export async function deleteAccount(visitor: Visitor): Promise<void> {
  const { portal, person, signIn, open, act } = visitor;
  const { email, username, phoneNumber, name } = person;
  const typed = [email, username, phoneNumber, name].find((one) => !!one) ?? '';
  await signIn();
  await act('/account/data/delete', { typed });
  await act('/account/data/delete/pending');
  await act('/account/data/delete', { typed });
  await open('/account');
  for (const waitMs of [days(6), days(1)]) {
    portal.clock.now += waitMs;
    await portal.runDueJobs();
  }
  await open('/account/data/delete/pending');
}

/** For good: what the mail about it says is looked through too. */
export async function lockAccount({ portal, signIn, open, act }: Visitor): Promise<void> {
  await signIn();
  await act('/account/data/lock', { unlock: 'mail' });
  await portal.runDueJobs();
  await open('/account');
}
