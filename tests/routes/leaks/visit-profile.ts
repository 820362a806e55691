import { type Visitor } from './visitor';

const picture = 'https://pictures.example/a.png';

export async function openProfile({ open }: Visitor): Promise<void> {
  for (const page of ['', '/email', '/email/pending', '/username'])
    await open(`/account/profile${page}`);
}

export async function changeProfile({ act }: Visitor): Promise<void> {
  await act('/account/profile', { intent: 'save', nickname: 'countess' });
  await act('/account/profile', { intent: 'set-picture', picture });
  await act('/account/profile', { intent: 'remove-picture' });
  await act('/account/profile/username', { username: 'countess' });
  await act('/account/profile/email', { email: 'new@harbour.example' });
}

/** Has another link mailed, and confirms the new address by it. */
export async function confirmEmail({ portal, open, act }: Visitor): Promise<void> {
  await act('/account/profile/email/pending', { intent: 'send-again' });
  await portal.runDueJobs();
  const links = portal.mails.flatMap(
    ({ text }) => text.match(/\/\S+\/email\/confirm\/[\w-]+/) ?? [],
  );
  const link = links.at(-1);
  if (link === undefined) return;
  const { pathname } = new URL(link, 'https://account.example');
  await open(pathname);
  await act(pathname);
}
