import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** One request that a browser makes. */
export interface Visit {
  url: string;
  cookie?: string;
  headers?: Record<string, string>;
  /** Fields of a form to post; without them the page is asked for. */
  form?: Record<string, string>;
}

export interface Answer {
  /** 0 where the connection broke or nothing came in time. */
  status: number;
  durationMs: number;
}

/** Longer than any promise of the portal, so that a broken promise shows. */
const timeoutMs = 30_000;
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

/** Makes one request and reads its answer to the end. */
export function visit({ url, cookie, headers, form }: Visit): Promise<Answer> {
  const startedAt = performance.now();
  const body = form === undefined ? undefined : new URLSearchParams(form).toString();
  return new Promise((resolve) => {
    const done = (status: number) => resolve({ status, durationMs: performance.now() - startedAt });
    const sent = request(
      url,
      {
        agent,
        timeout: timeoutMs,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          'accept-encoding': 'gzip, deflate, br, zstd',
          ...headers,
          ...(cookie === undefined ? {} : { cookie }),
          ...(body === undefined
            ? {}
            : {
                'content-type': 'application/x-www-form-urlencoded',
                'content-length': Buffer.byteLength(body),
                origin: new URL(url).origin,
              }),
        },
      },
      (answer) => {
        answer.on('error', () => done(0));
        answer.on('end', () => done(answer.statusCode ?? 0));
        answer.resume();
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('No answer in time.')));
    sent.on('error', () => done(0));
    sent.end(body);
  });
}

/** Makes all requests, so many at a time, each connection the next one as soon as it has its answer. */
export async function visitAll(
  visits: Iterable<Visit>,
  { connections }: { connections: number },
): Promise<Answer[]> {
  const queue = visits[Symbol.iterator]();
  const answers: Answer[] = [];
  const work = async () => {
    for (let next = queue.next(); next.done !== true; next = queue.next())
      answers.push(await visit(next.value));
  };
  await Promise.all(Array.from({ length: connections }, work));
  return answers;
}

/** Makes the requests at a steady rate, however long their answers take, as people do who know nothing of each other. */
export async function visitAtRate(
  visits: Iterable<Visit>,
  { perSecond }: { perSecond: number },
): Promise<Answer[]> {
  const startedAt = performance.now();
  const answers: Promise<Answer>[] = [];
  for (const one of visits) {
    const dueInMs = startedAt + (answers.length / perSecond) * 1000 - performance.now();
    if (dueInMs > 0) await pause(dueInMs);
    answers.push(visit(one));
  }
  return Promise.all(answers);
}

/** Fails where a request was not answered as it must be, since figures of errors mean nothing. */
export function expectStatus(answers: readonly Answer[], status = 200): void {
  const others = answers.filter((answer) => answer.status !== status);
  if (others.length > 0)
    throw new Error(
      `${others.length} of ${answers.length} answers had another status than ${status}, such as ${others[0]?.status}.`,
    );
}
