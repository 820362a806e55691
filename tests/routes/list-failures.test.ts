import { expect, test, vi } from 'vitest';
import type { FaultInput } from '../../tenant/state/faults';
import { answerDocument } from '../portal-documents';
import {
  ada,
  baseUrl,
  createTestPortal,
  firefox,
  isSignedIn,
  managementSession,
} from '../test-portal';

interface Failure {
  what: string;
  fault: FaultInput;
  status: number;
  says: string | RegExp;
}

/** What breaks off, hangs or says how long to wait is tried in the browser: `e2e/faults/when-things-go-wrong.spec.ts`. */
const failures: readonly Failure[] = [
  {
    what: 'asks to wait until its limit is reset',
    fault: { kind: 'rate-limited', resetIn: 30 },
    status: 429,
    says: /too many requests right now\. Try again in 3[01] seconds\./,
  },
  { what: 'fails', fault: { kind: 'error', status: 500 }, status: 503, says: 'isn’t responding' },
  {
    what: 'answers with half a document',
    fault: { kind: 'invalid-json' },
    status: 502,
    says: 'isn’t responding as it should',
  },
  {
    what: 'answers with a web page',
    fault: { kind: 'not-json' },
    status: 502,
    says: 'isn’t responding as it should',
  },
  {
    what: 'refuses the credentials of the portal',
    fault: { kind: 'error', status: 401 },
    status: 502,
    says: 'Latchkey isn’t set up correctly',
  },
  {
    what: 'has no sessions in its plan',
    fault: { kind: 'plan-without-sessions' },
    status: 200,
    says: 'Latchkey isn’t set up to show sessions here',
  },
];

test.each(failures)(
  'a Management API that $what is never shown as an empty list',
  async ({ fault, status, says }) => {
    const portal = createTestPortal();
    portal.tenant.setSessions(
      ada.userId,
      [ada.sessionId, 'phone'].map((id) => managementSession(id)),
    );
    portal.tenant.state.faults.replace([{ ...fault, on: 'management' }]);
    const cookie = await portal.signIn();
    const send = async (path: string, form?: Request) => {
      const headers = { cookie, 'user-agent': firefox };
      const request = form ?? new Request(baseUrl + path, { headers });
      const { answer } = await answerDocument(request, portal.context);
      return { answer, text: await answer.text() };
    };

    const { answer, text } = await send('/account/sessions');
    expect(answer.status).toBe(status);
    const heading = `We can’t show your sessions ${status === 200 ? 'here' : 'right now'}`;
    expect(text).toMatch(new RegExp(`<h1[^>]*>${heading}</h1>`));
    expect(text).toMatch(says);
    expect(text).toContain('You may still be signed in elsewhere');
    expect(text).toContain('Firefox 128 on Linux');
    // A busy service is no fault to report.
    expect(text.includes('Reference number')).toBe(status !== 429);
    expect(text).not.toContain('<li id="session-');

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // What is left to ask waits for a turn that comes too late.
    const opened = send('/account');
    let isOpen = false;
    void opened.finally(() => (isOpen = true));
    while (!isOpen) await vi.advanceTimersByTimeAsync(100);
    vi.useRealTimers();
    expect((await opened).text).toContain(
      status === 200
        ? 'Latchkey can’t show your sessions here.'
        : 'We can’t load your sessions right now.',
    );

    expect(text).toMatch(/<form[^>]* action="\/auth\/logout"/);
    const left = await send('', await portal.post('/auth/logout', {}, cookie));
    expect(left.answer.status).toBe(303);
    expect(await isSignedIn(portal, cookie)).toBe(false);
  },
);
