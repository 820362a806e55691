import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import { type Socket } from 'node:net';
import onHeaders from 'on-headers';
import { seconds } from '~/durations';
import { translator } from '~/i18n/catalogues.server';
import { defaultLocale } from '~/i18n/locales';

/** What one client may take of the server, in bytes and milliseconds. */
export interface HttpLimits {
  /** For the address and all headers of a request. */
  maxHeaderBytes: number;
  /** For the address alone. */
  maxAddressBytes: number;
  /** For the headers of a request to be sent whole. */
  headersMs: number;
  /** For a whole request to be sent. */
  requestMs: number;
  /** For an answer to be taken, once it has begun. */
  answerMs: number;
  /** For the next request on a connection to begin. */
  keepAliveMs: number;
  /** How often connections are looked at. */
  checkEveryMs: number;
}

export const httpLimits: HttpLimits = {
  // The portal's own cookies come to less than 8 kB, but a browser also brings those that other sites have
  // set for the whole domain, and every address of the portal would be closed to it.
  maxHeaderBytes: 65_536,
  maxAddressBytes: 8192,
  headersMs: seconds(10),
  requestMs: seconds(20),
  // A page is made within five seconds, and the longest file passes a very slow line in less than this.
  answerMs: seconds(60),
  // Balancers keep idle connections for one minute (AWS, nginx), two (Caddy) or ten (Google Cloud), and must be the first
  // to close them.
  keepAliveMs: seconds(620),
  checkEveryMs: seconds(2),
};

/** Of each server, the connections on which nothing was asked yet. */
const unusedConnections = new WeakMap<Server, Set<Socket>>();

/**
 * Closes the connections on which not a byte has come, such as those that browsers and balancers open ahead: a server that
 * stops waits for them, as it does not count them as idle.
 */
export function closeUnusedConnections(server: Server): void {
  for (const socket of unusedConnections.get(server) ?? [])
    if (socket.bytesRead === 0) socket.destroy();
}

/** Of each server, the requests that are held back; none of them are where there is no list. */
const heldRequests = new WeakMap<Server, (() => void)[]>();

/** Has a server take requests and begin none of them, until what this gives is called. */
export function holdRequests(server: Server): () => void {
  const held: (() => void)[] = [];
  heldRequests.set(server, held);
  return () => {
    heldRequests.delete(server);
    for (const begin of held) begin();
  };
}

/**
 * A server on which a client that is slow on purpose holds a connection no longer than `limits` say. `bodyOf` makes the
 * body of an answer out of what it says. Once `isStopping` says so, each connection ends with its answer: a proxy that asks
 * nobody whether the portal is ready would send a request into one that is closed for being idle.
 */
export function createHttpServer(
  listener: RequestListener,
  limits: HttpLimits = httpLimits,
  bodyOf: (text: string) => string = (text) => `${text}\n`,
  isStopping: () => boolean = () => false,
): Server {
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    maxHeaderSize: limits.maxHeaderBytes,
  });
  const answers = new WeakMap<Socket, ServerResponse>();
  const unused = new Set<Socket>();
  unusedConnections.set(server, unused);
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', (request, response) => {
    answers.set(request.socket, response);
    unused.delete(request.socket);
    // Begins anew with the answer: until then, other bounds hold for what the client sends and the portal
    // does.
    const timer = setTimeout(() => response.destroy(), limits.answerMs).unref();
    // A connection that is kept would go on bringing requests to a server that wants to stop, and after
    // a body that nobody reads the next request would never be found (RFC 9112 section 9.3).
    onHeaders(response, () => {
      timer.refresh();
      if (isStopping() || !server.listening || isBodyUnread(request))
        response.setHeader('Connection', 'close');
    });
    response.once('close', () => {
      clearTimeout(timer);
      // A connection that was promised to be kept before the server began to stop.
      if (!server.listening) server.closeIdleConnections();
    });
    const begin = () => {
      if (Buffer.byteLength(request.url ?? '') <= limits.maxAddressBytes)
        return listener(request, response);
      const { headers, body } = refusal(414, bodyOf);
      response.writeHead(414, headers).end(body);
    };
    const held = heldRequests.get(server);
    if (held === undefined) begin();
    else held.push(begin);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const answer = answers.get(socket);
    // In the middle of an answer, anything more would become part of it.
    const isAnswering = answer !== undefined && answer.headersSent && !answer.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) return socket.destroy();
    const status = statusByCode[error.code ?? ''] ?? 400;
    // Whoever waits for the rest of this request answers it, in the person's language.
    if (answer?.emit('clientError', new RequestRefused(status)) !== true)
      refuse(status, socket, bodyOf);
  });
  return server;
}

/** Whether some of the request's body is still to come, such as of a form that is refused for its size. */
function isBodyUnread({ complete, headers }: IncomingMessage): boolean {
  if (complete) return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

const statusByCode: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

const textByStatus: Record<number, RefusalText> = {
  408: 'error.tooSlow.text',
  414: 'error.notFound.text',
  431: 'error.headersTooLarge.text',
};

type RefusalText =
  | 'error.badRequest.text'
  | 'error.tooSlow.text'
  | 'error.notFound.text'
  | 'error.headersTooLarge.text';

/** A request that could not be read to its end. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly text: RefusalText;

  constructor(readonly status: number) {
    super('The request could not be read to its end.');
    this.text = textOf(status);
  }
}

function textOf(status: number): RefusalText {
  return textByStatus[status] ?? 'error.badRequest.text';
}

/** Answers what is no request, in words, since it may be a person whose browser keeps too many cookies. */
function refuse(status: number, socket: Socket, bodyOf: (text: string) => string): void {
  const { headers, body } = refusal(status, bodyOf);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(
    [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'),
    // What the client is still sending is not waited for.
    () => socket.destroySoon(),
  );
}

/** The answer to what is not read far enough to know a language. */
function refusal(
  status: number,
  bodyOf: (text: string) => string,
): { headers: Record<string, string>; body: string } {
  const body = bodyOf(translator(defaultLocale)(textOf(status)));
  return {
    headers: {
      Connection: 'close',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    },
    body,
  };
}
