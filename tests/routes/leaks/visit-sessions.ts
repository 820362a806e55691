import { listReceipts } from '~/receipts/receipts.server';
import { type Visitor } from './visitor';

const sessions = '/account/sessions';

export async function openSessions({ open, sessions: { ended, left } }: Visitor): Promise<void> {
  for (const page of ['/account', '/account/activity', '/account/activity/csv', sessions])
    await open(page);
  for (const handle of [ended, left]) await open(`${sessions}/${handle}`);
  await open(`${sessions}/${left}/not-me`);
  await open(`${sessions}/end?scope=selected&session=${left}`);
  await open(`${sessions}/end-others`);
}

/** Signs sessions out: one, one that was not the person's, one that was chosen, and the rest. */
export async function endSessions(visitor: Visitor): Promise<void> {
  const { open, act } = visitor;
  const { ended, chosen, 'not-mine': stranger } = visitor.sessions;
  await act(`${sessions}/${ended}`, { intent: 'end' });
  await act(`${sessions}/${stranger}/not-me`, { intent: 'report' });
  const guide = `${sessions}/${stranger}/not-me/report`;
  await act(guide, { intent: 'send-again' });
  await act(guide, { intent: 'mark', step: 'changes', done: 'yes' });
  await open(`${guide}/receipt`);
  await act(`${sessions}/end?scope=selected`, { sessions: chosen });
  await act(`${sessions}/end-others`);
}

/** What was changed here, and the links of the mails that tell of it. */
export async function openReceipts({ portal, userId, open }: Visitor): Promise<void> {
  await open('/account/receipts');
  for (const { number } of await listReceipts(portal.services, userId))
    await open(`/account/receipts/${number}`);
  for (const path of undoLinks(portal)) await open(path);
}

/** Says of a change that it was somebody else. */
export async function undoChange({ portal, act }: Visitor): Promise<void> {
  const [link] = undoLinks(portal);
  if (link !== undefined) await act(link);
}

function undoLinks({ mails }: Visitor['portal']): string[] {
  return mails.flatMap(({ text }) => text.match(/\/undo\/[\w-]+/g) ?? []);
}
