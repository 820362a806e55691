import { type ActionFunctionArgs, type ServerBuild } from '@remix-run/node';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readForm } from '~/request/form-data.server';
import { action as acceptLogoutToken } from '~/routes/auth.backchannel-logout';
import { action as logout } from '~/routes/auth.logout';
import { action as preferences } from '~/routes/preferences';
import { createHttpServer, httpLimits } from '~/server/http-server.server';
import { createHealth } from '~/server/health.server';
import { createPortalApp } from '~/server/portal-app.server';
import { createTestPortal } from './test-portal';
import { eventually } from './eventually';

/** A page that waited for its form would be given up before the request is. */
const impatient = { pageTimeMs: 1000, requestMs: 800 };
/** What is not about lateness is late on no machine. */
const patient = { pageTimeMs: 60_000, requestMs: 60_000 };

const page = () => null;
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const echo = async ({ request }: ActionFunctionArgs) =>
  new Response(digest((await readForm(request, { maxBytes: 1_000_000 })).get('text') ?? ''));

const tellDeadline = async ({ request, context }: ActionFunctionArgs) => {
  await readForm(request);
  return new Response(String(context.deadlineAt));
};

/** The routes that take a form, by their addresses. */
const forms = {
  preferences,
  'auth/logout': logout,
  'auth/backchannel-logout': acceptLogoutToken,
  echo,
  deadline: tellDeadline,
};

const build = {
  entry: {
    module: {
      default: (_request: Request, status: number, headers: Headers) =>
        new Response('page', { status, headers }),
    },
  },
  routes: {
    root: { id: 'root', path: '', module: { default: page } },
    ...Object.fromEntries(
      Object.entries(forms).map(([path, action]) => [
        path,
        { id: path, parentId: 'root', path, module: { action, loader: page } },
      ]),
    ),
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
  publicPath: '/build/',
  assetsBuildDirectory: 'public/build',
  future: {},
  mode: 'production',
  isSpaMode: false,
} as unknown as ServerBuild;

const health = createHealth(() => Promise.resolve('ready'));

/** A portal on a free port, and clients that send what they like, when they like. */
async function serve({ pageTimeMs, requestMs } = patient) {
  const portal = createTestPortal({ PAGE_TIMEOUT_MS: String(pageTimeMs) });
  const server = createHttpServer(createPortalApp(portal.env, portal.services, build, health), {
    ...httpLimits,
    headersMs: requestMs,
    requestMs,
    checkEveryMs: 50,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const send = (
    path: string,
    body: string,
    { length = String(body.length), headers = [] as string[] } = {},
  ) => {
    const head = [
      `POST /${path} HTTP/1.1`,
      'Host: account.example',
      'Connection: close',
      'Content-Type: application/x-www-form-urlencoded',
      length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`,
      ...headers,
    ];
    const socket = connect(port, '127.0.0.1');
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    return { socket, answer: received(socket), begun: once(server, 'request') };
  };
  return { portal, send };
}

function received(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', () => {}); // A connection that is cut off is what some tests are about.
    socket.on('close', () => resolve(text));
  });
}

const statusOf = (answer: string) => /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1];
const bodyOf = (answer: string) => answer.split('\r\n\r\n').slice(1).join('\r\n\r\n');

const halves: [path: string, length: string, body: string][] = [
  ...Object.keys(forms).map((path): [string, string, string] => [path, '100', 'locale=en']),
  ['preferences', 'chunked', '9\r\nlocale=en\r\n'],
  ['no-such-page', '100', 'a=b'],
  ['preferences', '100', ''],
];

test.each(halves)(
  'a form to /%s (length %s) that stops half-way is a late request, and no store or tenant has failed',
  async (path, length, body) => {
    const { portal, send } = await serve(impatient);
    const answer = await send(path, body, { length, headers: ['Accept-Language: de'] }).answer;
    expect(statusOf(answer)).toBe('408');
    expect(answer).toMatch(/^connection: close\r$/im);
    expect(answer).toMatch(/^cache-control: no-store\r$/im);
    expect(answer).not.toMatch(/^retry-after/im);
    expect(bodyOf(answer)).toContain('Die Anfrage');
    expect(portal.logged()).not.toMatch(/"level":"(?:error|fatal)"/);
    expect(portal.logged()).not.toContain('store.unavailable');
    expect(portal.logged()).toContain('"status":408');
  },
);

test.each(Object.keys(forms))(
  'a form to /%s whose browser goes away half-way is no failure of anybody’s',
  async (path) => {
    const { portal, send } = await serve();
    const { socket, answer, begun } = send(path, 'locale=en', { length: '100' });
    await begun;
    socket.destroy();
    await answer;
    await eventually(() => expect(portal.logged()).toContain('"event":"request"'));
    expect(portal.logged()).toContain('"status":400');
    expect(portal.logged()).not.toMatch(/"level":"(?:warn|error|fatal)"/);
  },
);

test('a form that arrives slowly has all the time of a page once it is there', async () => {
  const { portal, send } = await serve();
  const { socket, answer, begun } = send('deadline', 'text=', { length: '10' });
  await begun;
  portal.clock.now += patient.pageTimeMs * 3;
  socket.write('hello');
  const callsEndAt = Number(/\d{13}/.exec(bodyOf(await answer))?.[0]);
  expect(callsEndAt).toBeGreaterThan(portal.clock.now);
});

test.each([0, 1, 70_000, 200_000, 262_144, 300_000])(
  'a form with a text of %i characters arrives whole',
  async (size) => {
    const { send } = await serve();
    const text = Array.from({ length: size }, (_, index) => 'abcdefg'[index % 7]).join('');
    const answer = await send('echo', `text=${text}`).answer;
    expect(statusOf(answer)).toBe('200');
    expect(bodyOf(answer)).toContain(digest(text));
  },
);

test('a form of no bytes is a form', async () => {
  const { send } = await serve();
  expect(statusOf(await send('preferences', '').answer)).toBe('400');
  expect(statusOf(await send('preferences', '0\r\n\r\n', { length: 'chunked' }).answer)).toBe(
    '400',
  );
});

test('a form that announces more than any may have is refused before it is there', async () => {
  const { send } = await serve();
  expect(statusOf(await send('preferences', 'a=b', { length: '5000000' }).answer)).toBe('413');
});
