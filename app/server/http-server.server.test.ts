import { once } from 'node:events';
import { type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createHttpServer, type HttpLimits, httpLimits } from './http-server.server';

/** Limits that a test can wait for. What is not tested is far off. */
function limits(changed: Partial<HttpLimits>): HttpLimits {
  return { ...httpLimits, checkEveryMs: 20, ...changed };
}

/** A server on a free port, and a way to talk to it that lets a client be as slow as it likes. */
async function serve(
  listener: RequestListener,
  changed: Partial<HttpLimits>,
  bodyOf?: (text: string) => string,
) {
  const server = createHttpServer(listener, limits(changed), bodyOf);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return (
    first: string,
    { everyMs, again, times = Infinity }: { everyMs?: number; again?: string; times?: number } = {},
  ) =>
    new Promise<string>((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      let written = 0;
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(first);
        timer = setInterval(() => {
          if (again !== undefined && written < times) socket.write(again);
          written += 1;
        }, everyMs ?? 1000);
      });
      let received = '';
      socket.on('data', (chunk) => (received += chunk.toString()));
      socket.on('error', () => {}); // A connection that is cut off is what some tests are about.
      socket.on('close', () => {
        clearInterval(timer);
        resolve(received);
      });
    });
}

/** Answers once the whole request is there. */
const answerAll: RequestListener = (request, response) => {
  request.resume().on('end', () => response.end('done'));
};

const statusOf = (received: string) => /^HTTP\/1\.1 (\d+)/.exec(received)?.[1];

test('what is no request is answered in whatever name the portal has', async () => {
  const talk = await serve(answerAll, {}, (text) => `Acme: ${text}`);
  const received = await talk('nonsense\r\n\r\n');
  expect(statusOf(received)).toBe('400');
  const [head = '', body = ''] = received.split('\r\n\r\n');
  expect(body).toMatch(/^Acme: /);
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
});

test('a client whose headers never end is told so, and cut off', async () => {
  const talk = await serve(answerAll, { headersMs: 200 });
  const received = await talk('GET / HTTP/1.1\r\nHost: a\r\n', {
    everyMs: 20,
    again: 'X-A: b\r\n',
  });
  expect(statusOf(received)).toBe('408');
  expect(received).toContain('Connection: close');
  expect(received).toContain('The request took too long to arrive');
});

test('a client that connects and says nothing is cut off', async () => {
  const talk = await serve(answerAll, { headersMs: 200 });
  expect(statusOf(await talk(''))).toBe('408');
});

test('a client whose body never ends is told so, and cut off', async () => {
  const talk = await serve(answerAll, { headersMs: 200, requestMs: 300 });
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n';
  expect(statusOf(await talk(head, { everyMs: 20, again: 'x' }))).toBe('408');
});

test('a body in chunks that never ends is cut off too', async () => {
  const talk = await serve(answerAll, { headersMs: 200, requestMs: 300 });
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n';
  expect(statusOf(await talk(head, { everyMs: 20, again: '1\r\nx\r\n' }))).toBe('408');
});

test('a connection ends with the answer to a request whose body was not read to its end', async () => {
  const talk = await serve((_request, response) => response.writeHead(413).end('too large'), {
    requestMs: 20_000,
  });
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n';
  const received = await talk(head + 'x'.repeat(100_000));
  expect(statusOf(received)).toBe('413');
  expect(received).toContain('Connection: close');
});

test('a connection is kept after a request that was read to its end, or had no body', async () => {
  const talk = await serve(answerAll, {});
  const form = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na=b';
  const page = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
  const received = await talk(
    `${form}${page}GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  );
  expect(received.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
});

test('a client that does not take its answer is cut off', async () => {
  let closed: (() => void) | undefined;
  const isClosed = new Promise<void>((resolve) => (closed = resolve));
  const server = createHttpServer(
    (_request, response) => {
      response.on('close', () => closed?.());
      response.end(Buffer.alloc(64 * 1024 * 1024));
    },
    limits({ answerMs: 300 }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1', () =>
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'),
  );
  socket.on('error', () => {});
  socket.pause();
  onTestFinished(() => {
    socket.destroy();
    server.close();
  });
  await isClosed;
});

test('the time to take an answer begins with the answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const server = createHttpServer(() => {}, limits({ answerMs: 300 }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1', () =>
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'),
  );
  onTestFinished(() => {
    socket.destroy();
    server.close();
  });
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  vi.advanceTimersByTime(299);
  response.write('begun');
  vi.advanceTimersByTime(299);
  expect(response.destroyed).toBe(false);
  vi.advanceTimersByTime(1);
  expect(response.destroyed).toBe(true);
});

test('a client that is slow within the limits is served', async () => {
  const talk = await serve(answerAll, {});
  const received = talk(
    'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 5\r\n\r\n',
    {
      everyMs: 20,
      again: 'x',
      times: 5,
    },
  );
  expect(statusOf(await received)).toBe('200');
});

test('a browser is served though it brings many cookies of other sites of the same domain', async () => {
  const talk = await serve(answerAll, {});
  const cookies = Array.from({ length: 10 }, (_, index) => `other${index}=${'a'.repeat(4000)}`);
  const received = await talk(
    `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nCookie: ${cookies.join('; ')}\r\n\r\n`,
  );
  expect(statusOf(received)).toBe('200');
});

test('an address beyond the bound is refused, and would not be repeated in a redirect', async () => {
  const talk = await serve(answerAll, {});
  const ask = (length: number) =>
    talk(`GET /${'a'.repeat(length - 1)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  expect(statusOf(await ask(8192))).toBe('200');
  const received = await ask(8193);
  expect(statusOf(received)).toBe('414');
  expect(received).toContain('Cache-Control: no-store');
});

test('headers beyond the bound are refused in words, as they may be a person’s cookies', async () => {
  const talk = await serve(answerAll, {});
  const received = await talk(`GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(70_000)}\r\n\r\n`);
  expect(statusOf(received)).toBe('431');
  expect(received).toContain('Delete the cookies of this site');
  expect(received).toContain('Cache-Control: no-store');
  expect(received).toContain('X-Content-Type-Options: nosniff');
});

test.each([
  ['a request that is none', 'nonsense\r\n\r\n'],
  ['an unknown method', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n'],
  [
    'two ways to tell where the body ends',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
  ],
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
])('%s is answered with 400, and the connection closed', async (_, request) => {
  const talk = await serve(answerAll, {});
  expect(statusOf(await talk(request))).toBe('400');
});

test('a fault of the client in the middle of an answer puts nothing into it', async () => {
  const talk = await serve((_request, response) => void response.write('part'), {});
  const received = await talk('POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n', {
    everyMs: 50,
    again: 'no length\r\n',
  });
  expect(received).toContain('part');
  expect(received).not.toMatch(/400|408|could not be read/);
});

test('a server that stops answers what is under way, and keeps no connection for more', async () => {
  const server = createHttpServer((_request, response) => {
    server.close();
    response.end('done');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const closed = new Promise<void>((resolve) => server.on('close', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  expect(answer.headers.get('connection')).toBe('close');
  expect(await answer.text()).toBe('done');
  await closed;
});

describe('an idle connection', () => {
  const page = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
  /** Only now that a request was answered, which may have taken its time. */
  const becomeImpatient = (server: Server) => {
    server.headersTimeout = 100;
    server.requestTimeout = 100;
  };

  /** A server on a free port, and a connection on which one request has been answered. */
  async function idle(changed: Partial<HttpLimits>, listener: RequestListener = answerAll) {
    const server = createHttpServer(listener, limits(changed));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () => socket.write(page));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    return { server, port, socket, answer: answer.toString() };
  }

  test('is kept longer than balancers keep theirs, which would send a request into its end otherwise', async () => {
    expect((await idle({})).answer).toMatch(/^Keep-Alive: timeout=620\r$/m);
    expect(httpLimits.keepAliveMs).toBeGreaterThan(600_000);
  });

  test('is kept as long as the portal is told', async () => {
    expect((await idle({ keepAliveMs: 400_000 })).answer).toMatch(/^Keep-Alive: timeout=400\r$/m);
  });

  test('is not held to the time for headers, which begins with a request', async () => {
    const { server, port, socket } = await idle({});
    becomeImpatient(server);
    // Said nothing for as long, and is cut off for it: it has not asked for anything before.
    const silent = connect(port, '127.0.0.1').resume();
    await once(silent, 'close');
    socket.write(page);
    expect(String(await once(socket, 'data'))).toContain('200 OK');
  });

  test('is held to the time for headers once a request has begun', async () => {
    const { server, socket } = await idle({});
    becomeImpatient(server);
    socket.write('GET / HTTP/1.1\r\n');
    expect(String(await once(socket, 'data'))).toContain('408 Request Timeout');
  });

  test('is not left where a server is asked to end: each ends with its answer', async () => {
    const server = createHttpServer(answerAll, limits({}), undefined, () => true);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () => socket.write(page));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^Connection: close\r$/m);
    await once(socket.resume(), 'close');
  });

  test('ends with a server that stops, though its last answer was under way then', async () => {
    const begun: ServerResponse[] = [];
    const { server, socket } = await idle({}, (_request, response) => {
      begun.push(response);
      response.write('begun');
    });
    const stopped = once(server, 'close');
    server.close();
    begun[0]?.end();
    await once(socket.resume(), 'close');
    await stopped;
  });
});
