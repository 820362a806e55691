import { beforeAll, describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { totpCode } from '../../tenant/state/one-time-codes';
import { keepMyAccountToken, myAccountToken } from '../my-account-token';
import { answerDocument } from '../portal-documents';
import { ada, createTestPortal, get } from '../test-portal';
import { makePasskey } from '../tenant/software-authenticator';
import { type PasskeyCreationOptions } from '~/security/passkey-creation';
import { marked } from './leaks/given-once';
import { signInByTwoSteps } from './two-step-sign-in';

const security = '/account/security';
const number = '+447700900123';

interface Seen {
  of: string;
  text: string;
}

/** Ada sets up all that the portal sets up by itself, page by page. */
async function visit() {
  const portal = createTestPortal({ MY_ACCOUNT_API: 'on', LOG_LEVEL: 'trace' });
  const { state } = portal.tenant;
  const cookie = await signInByTwoSteps(portal);
  await keepMyAccountToken(portal, cookie);
  const seen: Seen[] = [];
  const ask = async (of: string, request: Request) => {
    const { answer, data } = await answerDocument(request, portal.context);
    const document = (await answer.text()) + JSON.stringify(data);
    seen.push({ of, text: document + JSON.stringify([...answer.headers]) });
    return { document, location: answer.headers.get('location')?.split('#')[0] ?? '' };
  };
  const open = (path: string) => ask(`GET ${path}`, get(path, cookie));
  const send = async (path: string, fields: Record<string, string> = {}) =>
    ask(`POST ${path}`, await portal.post(path, fields, cookie));

  /** Begins it, and gives the address of the page that asks for the proof, with that page. */
  const begin = async (kind: string, fields: Record<string, string> = {}) => {
    const path = `${security}/methods/add/${kind}`;
    await open(path);
    const { location } = await send(path, { intent: 'begin', ...fields });
    return { path: location, ...(await open(location)) };
  };
  const app = await begin('authenticator-app');
  const [, key = ''] = /"key":"([A-Z2-7 ]+)"/.exec(app.document) ?? [];
  const code = totpCode(key.replaceAll(' ', ''), portal.clock.now);
  await open((await send(app.path, { code })).location);
  const phone = await begin('phone', { number, delivery: 'sms' });
  await send(phone.path, { code: '000000' });

  const passkeys = `${security}/passkeys/add`;
  await open(passkeys);
  const { location } = await send(passkeys);
  const page = await open(location);
  const [, options = '{}'] = /"creationOptions":("(?:[^"\\]|\\.)*")/.exec(page.document) ?? [];
  const creation = JSON.parse(JSON.parse(options) as string) as PasskeyCreationOptions;
  const passkey = makePasskey(creation, { origin: 'https://tenant.example' });
  await open((await send(location, { passkey: JSON.stringify(passkey) })).location);
  await open(security);
  portal.clock.now += minutes(10);
  await portal.runDueJobs();
  return {
    ...{ seen, keyPage: `GET ${app.path}` },
    added: state.authenticators.where({ userId: ada.userId }).map(({ type }) => type),
    secrets: [
      ada.userId,
      number,
      await myAccountToken(portal),
      ...state.authenticators.where({ userId: ada.userId }).map(({ id }) => id),
      ...state.accountEnrollments.all().map(({ id }) => id),
    ],
    mails: portal.mails.map((mail) => JSON.stringify(mail)),
    logged: portal.logged(),
  };
}

describe('what is set up here', () => {
  let visited: Awaited<ReturnType<typeof visit>>;
  beforeAll(async () => {
    visited = await visit();
  }, minutes(10));

  /** Where any of it stands in these texts. */
  const found = (texts: readonly string[]) => [
    ...texts.flatMap((text) => marked.exec(text)?.[0] ?? []),
    ...visited.secrets.filter((secret) => texts.some((text) => text.includes(secret))),
  ];

  test('is set up, so that there is something to look through', () => {
    expect(visited.added).toEqual(expect.arrayContaining(['totp', 'passkey']));
    expect(visited.seen.length).toBeGreaterThan(10);
    expect(visited.mails.length).toBeGreaterThanOrEqual(2);
  });

  test('leaves no token, id, number or key in a page, what it is made of, or a header', () => {
    // The key of an app is what its page is there for.
    const pages = visited.seen.filter(({ of }) => of !== visited.keyPage);
    expect(found(pages.map(({ text }) => text))).toEqual([]);
  });

  test('leaves none in a mail or in the log', () => {
    expect(found(visited.mails)).toEqual([]);
    expect(found([visited.logged])).toEqual([]);
  });
});
