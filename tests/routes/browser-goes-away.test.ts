import { type ActionFunction } from '@remix-run/node';
import { expect, test } from 'vitest';
import { action as endAccess } from '~/routes/account.applications.$handle._index';
import { action as endFromItsPage } from '~/routes/account.sessions.$handle._index';
import { action as report } from '~/routes/account.sessions.$handle.not-me._index';
import { action as endOne } from '~/routes/account.sessions._index';
import { action as endSeveral } from '~/routes/account.sessions.end';
import { action as endOthers } from '~/routes/account.sessions.end-others';
import { ada, answerOf, createTestPortal, managementSession } from '../test-portal';

/** The handles of what the person has. */
interface Handles {
  other: string;
  third: string;
  token: string;
}

/** What a form asks for, and what it ends. */
interface Act {
  action: ActionFunction;
  fields: (handles: Handles) => Record<string, string>;
  revokes: string[];
}

const session = ['sessions/other', 'sessions/third'];
const acts: [string, Act][] = [
  [
    'one ending',
    {
      action: endOne,
      fields: ({ other }) => ({ intent: 'end', handle: other }),
      revokes: session.slice(0, 1),
    },
  ],
  [
    'an ending from the session’s own page',
    { action: endFromItsPage, fields: () => ({ intent: 'end' }), revokes: session.slice(0, 1) },
  ],
  [
    '“this wasn’t me”',
    { action: report, fields: () => ({ intent: 'report' }), revokes: session.slice(0, 1) },
  ],
  [
    'several endings',
    {
      action: endSeveral,
      fields: ({ other, third }) => ({ sessions: `${other}.${third}` }),
      revokes: session,
    },
  ],
  ['the end of all others', { action: endOthers, fields: () => ({}), revokes: session }],
  [
    'the end of a refresh token',
    {
      action: endAccess,
      fields: ({ token }) => ({ intent: 'end-access', handle: token }),
      revokes: ['refresh-tokens/alone'],
    },
  ],
];

test.each(acts)('a browser that goes away does not stop %s', async (_, act) => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const { handles, refreshTokenHandles } = portal.services;
  portal.tenant.setSessions(
    ada.userId,
    [ada.sessionId, 'other', 'third'].map((id) => managementSession(id)),
  );
  portal.tenant.answers.set('GET /api/v2/refresh-tokens/alone', () =>
    Response.json({ id: 'alone', user_id: ada.userId, client_id: 'mail' }),
  );
  const handle = handles.seal(ada.userId, 'other');
  const fields = act.fields({
    other: handle,
    third: handles.seal(ada.userId, 'third'),
    token: refreshTokenHandles.seal(ada.userId, 'alone'),
  });
  const browser = new AbortController();
  const done: string[] = [];
  const answer = (name: string) => () => {
    browser.abort();
    done.push(name);
    return new Response(null, { status: 202 });
  };
  for (const name of session)
    portal.tenant.answers.set(`POST /api/v2/${name}/revoke`, answer(name));
  portal.tenant.answers.set('DELETE /api/v2/refresh-tokens/alone', answer('refresh-tokens/alone'));

  const form = await portal.post('/account/sessions', fields, cookie);
  const request = new Request(form, { signal: browser.signal });
  const sent = await answerOf(
    Promise.resolve(act.action({ request, context: portal.context, params: { handle } })),
  );

  expect(sent.status).toBe(303);
  expect(browser.signal.aborted).toBe(true);
  expect(done.sort()).toEqual(act.revokes);
});
