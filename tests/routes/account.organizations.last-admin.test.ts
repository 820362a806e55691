import { expect, test } from 'vitest';
import { listReceipts } from '~/receipts/receipts.server';
import { action } from '~/routes/account.organizations.$handle.leave';
import { LIBRARIAN, NORTH_LIBRARY, OPEN_GARDEN } from '../../tenant/seed/organizations';
import type { Organization } from '../../tenant/state/organizations';
import { answerDocument } from '../portal-documents';
import { ada, answerOf, auditLines, get } from '../test-portal';
import { pendingPath, withDeletion } from './deletion-portal';

const membersUrl = `GET /api/v2/organizations/${NORTH_LIBRARY.id}/members`;

/** Ada alone looks after a library, and belongs to a garden as one of many. */
function setUp(adminRoles: string[] = [LIBRARIAN.name]) {
  const { portal, ...things } = withDeletion({}, { organizations: { adminRoles } });
  const { state, requests, answers } = portal.tenant;
  const { organizations } = state;
  organizations.add(NORTH_LIBRARY);
  organizations.add(OPEN_GARDEN);
  organizations.join(NORTH_LIBRARY.id, ada.userId, [LIBRARIAN]);
  organizations.join(OPEN_GARDEN.id, ada.userId);
  const pathOf = ({ id }: Organization) => {
    const handle = portal.services.organizationHandles.seal(ada.userId, id);
    return { handle, path: `/account/organizations/${handle}/leave` };
  };
  return {
    ...things,
    ...{ portal, organizations, answers, state },
    handOver: () => organizations.join(NORTH_LIBRARY.id, 'auth0|grace', [LIBRARIAN]),
    leave: async (one: Organization) => {
      const { handle, path } = pathOf(one);
      const request = await portal.post(path, {}, await things.strong());
      return answerOf(action({ request, context: portal.context, params: { handle } }));
    },
    page: async (one: Organization) => {
      const request = get(pathOf(one).path, await things.strong());
      const { answer } = await answerDocument(request, portal.context);
      return (await answer.text()).split('<main')[1] ?? '';
    },
    isMember: () => organizations.isMember(NORTH_LIBRARY.id, ada.userId),
    removals: () => requests.filter((request) => request.includes('DELETE /api/v2/organizations')),
  };
}

test('the last who looks after an organization cannot leave it, and reads why', async () => {
  const { portal, leave, page, removals } = setUp();
  const document = await page(NORTH_LIBRARY);
  expect(document).toContain('You’re the last one who looks after North Library.');
  expect(document).not.toContain('<form');
  const answer = await leave(NORTH_LIBRARY);
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    message: { key: 'organizations.leave.lastAdmin', values: { organization: 'North Library' } },
  });
  expect(removals()).toEqual([]);
  expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
  expect(auditLines(portal)).toContainEqual(
    expect.objectContaining({ result: 'refused', reason: 'last_admin' }),
  );
});

test('another organization can be left, and this one once somebody else has the role', async () => {
  const { leave, handOver, isMember } = setUp();
  expect((await leave(OPEN_GARDEN)).status).toBe(303);
  handOver();
  expect((await leave(NORTH_LIBRARY)).status).toBe(303);
  expect(isMember()).toBe(false);
});

test('the others are looked through by the hundred, and none of them is told of', async () => {
  const { organizations, leave } = setUp();
  for (let number = 0; number < 150; number += 1)
    organizations.join(NORTH_LIBRARY.id, `auth0|member-${number}`);
  const answer = await leave(NORTH_LIBRARY);
  expect(answer.status).toBe(409);
  expect(await answer.text()).not.toContain('member-');
});

test.each<[string, (given: ReturnType<typeof setUp>) => void]>([
  [
    'without the scope',
    ({ state }) => (state.settings.withheldScopes = ['read:organization_members']),
  ],
  [
    'by a tenant that sends no roles',
    ({ answers }) =>
      answers.set(membersUrl, () =>
        Response.json({ members: [{ user_id: ada.userId }, { user_id: 'auth0|grace' }] }),
      ),
  ],
])('what is not known %s keeps nobody', async (_, given) => {
  const portal = setUp();
  given(portal);
  expect((await portal.leave(NORTH_LIBRARY)).status).toBe(303);
});

test('where the operator names no roles, nobody is looked for', async () => {
  const { portal, leave } = setUp([]);
  expect((await leave(NORTH_LIBRARY)).status).toBe(303);
  expect(portal.tenant.requests).not.toContain(membersUrl);
});

test('what the tenant cannot tell now is waited for', async () => {
  const { answers, leave, isMember } = setUp();
  answers.set(membersUrl, () => Response.json({}, { status: 500 }));
  expect((await leave(NORTH_LIBRARY)).status).toBe(503);
  expect(isMember()).toBe(true);
});

test('the last who looks after one cannot delete their account, and reads of which', async () => {
  const { ask, handOver, pending } = setUp();
  const refused = await ask();
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({
    message: { key: 'deletion.lastAdmin', values: { organizations: 'North Library' } },
  });
  expect(await pending()).toBeNull();
  handOver();
  expect((await ask()).status).toBe(303);
  expect(await pending()).not.toBeNull();
});

test('whoever has more organizations than can be looked at hears that the deletion may be held back', async () => {
  const { portal, organizations, handOver, ask } = setUp();
  handOver();
  for (let number = 0; number < 25; number += 1) {
    const id = `org_${String(number).padStart(16, '0')}`;
    organizations.add({ ...OPEN_GARDEN, id, name: `garden-${number}` });
    organizations.join(id, ada.userId);
  }
  const [flash = ''] = (await ask()).headers.get('set-cookie')?.split(';') ?? [];
  expect(await portal.services.flashes.take(get(pendingPath, flash))).toMatchObject({
    flash: { message: { key: 'deletion.asked.unless' }, tone: 'warn' },
  });
});
