import { beforeEach, describe, expect, test } from 'vitest';
import { type Person } from '../../tenant/state/accounts';
import { answerDocument } from '../portal-documents';
import { ada, createTestPortal, get, noon, type TestPortal } from '../test-portal';

const why = 'Your account has no confirmed email address. Ask support for help.';
const security = '/account/security';

/** Somebody with an unfinished method, who signs in by another provider, which confirmed no address of theirs. */
function createPortal(given: Partial<Person>) {
  const portal = createTestPortal();
  const { accounts, authenticators } = portal.tenant.state;
  const person = { ...accounts.byId(ada.userId)!, emailVerified: false, ...given };
  accounts.add(person);
  const { userId } = person;
  const begun = {
    id: 'totp|dev_1',
    userId,
    type: 'totp',
    confirmed: false,
    createdAt: noon,
  } as const;
  authenticators.add(begun);
  const handle = portal.services.methodHandles.seal(userId, begun.id);
  const open = async (path: string) => {
    const request = get(path, await portal.signIn({ userId }));
    return (await answerDocument(request, portal.context)).answer.text();
  };
  return { portal, open, method: `${security}/methods/${handle}` };
}

const elsewhere = { userId: 'google-oauth2|1', connection: 'google-oauth2' };

describe('whoever cannot confirm who they are', () => {
  let portal: TestPortal;
  let open: (path: string) => Promise<string>;
  let method: string;
  beforeEach(() => {
    ({ portal, open, method } = createPortal(elsewhere));
  });

  test('is told why a method stays, and offered no removal', async () => {
    const page = await open(method);
    expect(page).toContain(why);
    expect(page).not.toContain(`href="${method}/remove"`);
  });

  test('is told why nothing can be set up, and offered nothing', async () => {
    const page = await open(`${security}/methods/add`);
    expect(page).toContain(why);
    expect(page).not.toContain(`href="${security}/methods/add/`);
  });

  test('is told why no sign-in can be linked', async () => {
    const page = await open(`${security}/sign-ins`);
    expect(page).toContain(why);
    expect(page).not.toContain(`href="${security}/sign-ins/link`);
  });

  test('is told so with a confirmed address too, where no mail can be sent', async () => {
    const { accounts } = portal.tenant.state;
    accounts.add({ ...accounts.byId(elsewhere.userId)!, emailVerified: true });
    expect(await open(method)).toContain(`href="${method}/remove"`);
    await portal.services.accounts.invalidate(elsewhere.userId);
    portal.inEveryContext.services = { ...portal.services, mail: null };
    expect(await open(method)).toContain('Latchkey has no mail server to send it.');
  });
});

test('whoever has a password is offered all of it, whatever their address', async () => {
  const { open, method } = createPortal({});
  expect(await open(method)).toContain(`href="${method}/remove"`);
  expect(await open(`${security}/methods/add`)).toContain(`href="${security}/methods/add/`);
});
