import { type LoaderFunction } from '@remix-run/node';
import { expect, test } from 'vitest';
import { hours } from '~/durations';
import { loader as listLoader } from '~/routes/account.applications._index';
import { loader } from '~/routes/account.applications.$handle._index';
import { action, loader as questionLoader } from '~/routes/account.applications.$handle.remove';
import { PEOPLE } from '../../tenant/seed/people';
import { seedApplicationAccess } from '../../tenant/seed/application-access';
import { IRIS, PEOPLE_BY_APPLICATIONS } from '../../tenant/seed/people-by-applications';
import { seedResourceServers } from '../../tenant/seed/resource-servers';
import { THIRD_PARTY_APPLICATIONS } from '../../tenant/seed/third-party-applications';
import { answerOf, createTestPortal, get } from '../test-portal';
import { askForCopy, downloadCopy } from './copy-of-data';
import { marked } from './leaks/given-once';

const { userId } = IRIS;

/** Every page about Iris’s applications, and each of them removed. */
async function visit({ withoutSessions }: { withoutSessions: boolean }) {
  const portal = createTestPortal({ LOG_LEVEL: 'trace' });
  const { state } = portal.tenant;
  for (const person of [...PEOPLE, ...PEOPLE_BY_APPLICATIONS]) state.accounts.add(person);
  for (const application of THIRD_PARTY_APPLICATIONS)
    state.registeredApplications.add({ ...application, id: application.clientId });
  seedResourceServers(state);
  seedApplicationAccess(state);
  state.settings.planWithoutSessions = withoutSessions;
  const ids = [
    userId,
    ...state.grants.where({ userId }).flatMap(({ id, clientId }) => [id, clientId]),
    ...state.refreshTokens.where({ userId }).map(({ id }) => id),
    ...state.devicePublicKeys.all().map(({ id }) => id),
  ];
  const cookie = await portal.signIn({ userId, authenticatedAt: portal.clock.now });
  const seen: string[] = [];
  const keep = async (answer: Response) => {
    const text = await answer.text();
    seen.push(text, JSON.stringify([...answer.headers]));
    return text;
  };
  const open = async (route: LoaderFunction, path: string, handle = '') => {
    const args = { request: get(path, cookie), context: portal.context, params: { handle } };
    return keep(await answerOf(Promise.resolve(route(args))));
  };
  await askForCopy(portal, cookie);
  await portal.runDueJobs();
  for (const format of ['json', 'html'] as const)
    await keep(await downloadCopy(portal, format, cookie));
  const text = await open(listLoader, '/account/applications');
  const hrefs = [...text.matchAll(/"href":"([^"]+)"/g)].map(([, href = '']) => href);
  for (const href of hrefs) {
    const handle = href.split('/').at(-1) ?? '';
    await open(loader, href, handle);
    await open(questionLoader, `${href}/remove`, handle);
    const request = await portal.post(`${href}/remove`, {}, cookie);
    await keep(await answerOf(action({ request, context: portal.context, params: { handle } })));
  }
  for (let round = 0; round < 3; round += 1) {
    await portal.runDueJobs();
    portal.clock.now += hours(1);
  }
  seen.push(...portal.mails.map((mail) => JSON.stringify(mail)));
  return { seen, logged: portal.logged(), ids, hrefs, left: state.grants.where({ userId }) };
}

test.each([{ withoutSessions: false }, { withoutSessions: true }])(
  'no page, header, mail or log has an id or a marked secret: %j',
  async (given) => {
    const { seen, logged, ids, hrefs } = await visit(given);
    expect(hrefs.length).toBeGreaterThan(7);
    const text = seen.join('\n');
    expect([marked.exec(text)?.[0], ids.filter((id) => text.includes(id))]).toEqual([
      undefined,
      [],
    ]);
    expect([marked.exec(logged)?.[0], ids.filter((id) => logged.includes(id))]).toEqual([
      undefined,
      [],
    ]);
  },
);

test('nothing is left that was shown to be removable', async () => {
  expect((await visit({ withoutSessions: false })).left).toEqual([]);
});
