import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createAsk } from '~/doctor/ask.server';
import { minutes } from '~/durations';
import { writeCertificate } from '../certificate';

const ask = createAsk({
  fetch: (input, init) => fetch(input, init),
  now: Date.now,
  elapsed: () => performance.now(),
  proxy: null,
  answerMs: minutes(1),
});

/** The port of a server on loopback, until the test is over. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const at = async (listener: RequestListener) =>
  `http://127.0.0.1:${await listen(createServer(listener))}/`;

test('a server that says nothing is given up', async () => {
  const port = await listen(createTcpServer(() => {}));
  expect(await ask(`http://127.0.0.1:${port}/`, { timeoutMs: 50 })).toMatchObject({
    isAnswered: false,
    reason: 'timeout',
  });
});

test('a server whose answer never ends is given up', async () => {
  const url = await at((_, response) => void response.write('{'));
  expect(await ask(url, { timeoutMs: 50 })).toMatchObject({
    isAnswered: false,
    reason: 'timeout',
  });
});

test('a server that hangs up is told', async () => {
  const url = await at((request) => void request.socket.destroy());
  expect(await ask(url)).toMatchObject({ isAnswered: false, reason: 'unreachable' });
});

test('a certificate that nobody vouches for is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { certificate, key } = await writeCertificate(folder);
  const server = createTlsServer({ cert: readFileSync(certificate), key: readFileSync(key) });
  const port = await listen(server);
  expect(await ask(`https://127.0.0.1:${port}/`)).toMatchObject({
    isAnswered: false,
    reason: 'certificate_untrusted',
  });
});

test('what speaks no TLS is told', async () => {
  const url = await at((_, response) => void response.end());
  expect(await ask(url.replace('http:', 'https:'))).toMatchObject({
    isAnswered: false,
    reason: 'no_tls',
  });
});

test('a redirect is told and not followed', async () => {
  const url = await at((request, response) => {
    if (request.url !== '/') throw new Error('It was followed.');
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  expect(await ask(url)).toMatchObject({
    isAnswered: true,
    status: 302,
    location: `${url}elsewhere`,
  });
});
