import { RUTHS_GOOGLE } from '../../../tenant/seed/people-by-connection';
import { handleOf } from '../linked-sign-in';
import { type Visitor } from './visitor';

const signIns = '/account/security/sign-ins';

/** What the pages so far were made of last gave this name to. */
function lastGiven({ seen }: Visitor, name: string): string {
  const found = seen.flatMap(({ text }) => [...text.matchAll(RegExp(`"${name}":"([^"]+)"`, 'g'))]);
  return found.at(-1)?.[1] ?? '';
}

/** Proves that a second account is theirs, and links it. */
export async function linkSecondAccount(visitor: Visitor): Promise<void> {
  const { portal, open, act } = visitor;
  await act(`${signIns}/link?connection=google-oauth2`);
  const url = new URL(lastGiven(visitor, 'authorizationUrl'));
  const owner = { userId: RUTHS_GOOGLE.userId, sessionId: 'session-of-the-second' };
  const proven = new URLSearchParams({
    code: await portal.tenant.issueCode(url, owner),
    state: url.searchParams.get('state') ?? '',
    iss: portal.tenant.state.issuer,
  });
  await open(`/auth/link/callback?${proven.toString()}`);
  await open(`${signIns}/link/confirm`);
  const second = lastGiven(visitor, 'secondHandle');
  await act(`${signIns}/link/confirm`, { intent: 'link', second });
}

/** Takes one of the linked sign-ins away. */
export async function unlinkSignIn(visitor: Visitor): Promise<void> {
  const { portal, person, userId, open, act } = visitor;
  const [linked] = person.linked ?? [];
  if (linked === undefined) return;
  const path = `${signIns}/${handleOf(portal, linked, userId)}`;
  await open(path);
  await open(`${path}/unlink`);
  await act(`${path}/unlink`);
}
