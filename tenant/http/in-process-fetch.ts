import { request as sendRequest, type IncomingMessage, type Server } from 'node:http';
import { duplexPair, Readable, type Duplex } from 'node:stream';

/** Answers that have no body, so that `Response` takes none (Fetch Standard, null body status). */
const BODILESS = [204, 205, 304];

/**
 * A `fetch` that reaches `server` inside this process: real HTTP over a pair of streams, without a
 * port. Like `fetch`, it rejects with the reason of an aborted signal and with a `TypeError` when the
 * connection fails. It follows no redirect: `redirect: 'error'` rejects, otherwise the answer is given
 * as it came.
 */
export function createInProcessFetch(server: Server): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
    return send(server, request, body);
  };
}

/** Opens a connection to the server, and gives the client's end of it. */
function connect(server: Server): Duplex {
  const [ours, theirs] = duplexPair();
  // Node.js 20 leaves one end open when the other is torn down.
  ours.once('close', () => theirs.destroy());
  theirs.once('close', () => {
    if (!theirs.writableFinished) ours.destroy();
  });
  // Whoever is in this process is on this machine.
  server.emit('connection', Object.assign(theirs, { remoteAddress: '127.0.0.1' }));
  return ours;
}

/** Sends the request over a connection of its own; resolves once the head of the answer is there. */
function send(server: Server, request: Request, body?: Buffer): Promise<Response> {
  const { method, headers, signal, url } = request;
  const { host, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const sent = sendRequest({
      createConnection: () => connect(server),
      method,
      path: pathname + search,
      headers: {
        ...Object.fromEntries(headers),
        host,
        ...(body && { 'content-length': body.length }),
      },
    });
    const fail = (cause: Error) => reject(new TypeError('fetch failed', { cause }));
    const abort = () => {
      reject(signal.reason as Error);
      sent.destroy(signal.reason as Error);
    };
    signal.addEventListener('abort', abort, { once: true });
    sent.once('close', () => signal.removeEventListener('abort', abort));
    sent.once('error', fail);
    sent.once('response', (answer) => {
      const isRedirect = [301, 302, 303, 307, 308].includes(answer.statusCode ?? 0);
      if (!isRedirect || request.redirect !== 'error') return resolve(responseOf(answer, method));
      answer.destroy();
      fail(new Error('unexpected redirect'));
    });
    sent.end(body);
  });
}

/** The answer as a web `Response`, to be made before anything more of it arrives. */
function responseOf(answer: IncomingMessage, method: string): Response {
  const { statusCode: status = 500, statusMessage: statusText, rawHeaders } = answer;
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2)
    headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
  const isBodiless = BODILESS.includes(status) || method === 'HEAD';
  if (isBodiless) answer.resume();
  const body = isBodiless ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
  return new Response(body, { status, statusText, headers });
}
