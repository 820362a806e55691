import { expect, test, vi } from 'vitest';
import { answerDocument } from '../portal-documents';
import { enrol } from './two-step-sign-in';
import { createWholeAccount } from './whole-account';

type Paths = Awaited<ReturnType<typeof createWholeAccount>>['paths'];

/** What the tenant is asked for by each act, and the page that asks for it. */
const acts: Record<string, { call: RegExp; path: (paths: Paths) => string }> = {
  'removing a method': {
    call: /^DELETE .*authentication-methods/,
    path: ({ method }) => `${method}/remove`,
  },
  'unlinking a sign-in': {
    call: /^DELETE .*identities/,
    path: ({ signIn }) => `${signIn}/unlink`,
  },
  'leaving an organization': {
    call: /^DELETE .*members$/,
    path: ({ organization }) => `${organization}/leave`,
  },
};

/** The document that answers the act, of which the tenant does what it is asked for, and says nothing. */
async function carryOut(name: string) {
  const { call, path } = acts[name]!;
  // A call is repeated at once: how long it waits for that is by chance, and by a real timer.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { portal, cookie, paths } = await createWholeAccount();
  // The last one would have to stay.
  enrol(portal, { id: 'webauthn-roaming|dev_2', type: 'webauthn-roaming' });
  const { tenant } = portal;
  const answer = tenant.fetch.bind(tenant);
  tenant.fetch = async (input, init) => {
    const request = new Request(input, init);
    const wanted = `${request.method} ${decodeURIComponent(new URL(request.url).pathname)}`;
    if (call.test(wanted)) {
      await answer(request);
      return new Response(null, { status: 503 });
    }
    return answer(request);
  };
  const request = await portal.post(path(paths), {}, cookie);
  const { answer: document } = await answerDocument(request, portal.context);
  return { status: document.status, text: await document.text() };
}

test.each(Object.keys(acts))(
  '%s says that nobody knows whether it was done, though there is nothing to ask about any more',
  async (name) => {
    const { status, text } = await carryOut(name);
    expect(status).toBe(503);
    expect(text).toMatch(/We (?:couldn|can)’t find this/);
    expect(text).toContain('We don’t know whether this was done.');
  },
);
