/**
 * A portal that carries out one act on the store that it is told of, and kills itself meanwhile, as a power cut would. Run
 * as a process of its own; it prints the status of the answer where it lives.
 */
import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { parseEnv } from '~/env.server';
import { createLogger } from '~/log/logger.server';
import { type AppLoadContext } from '~/request/context';
import { createServices } from '~/services.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { actions, type KilledAction } from './killed-actions';

/**
 * Before the nth write to the store or to the tenant; or before the tenant is asked for the change, or after it was made.
 */
export type KilledAt = number | 'before-change' | 'after-change';

/** What the program is told as JSON in its first argument. */
export interface Task {
  action: KilledAction;
  environment: Record<string, string>;
  /** Epoch milliseconds. */
  now: number;
  /** Where the tenant listens. */
  tenantUrl: string;
  killAt: KilledAt;
  request: { url: string; headers: [string, string][]; body: string };
  params: Record<string, string>;
}

const task = JSON.parse(process.argv[2] ?? '') as Task;
const now = () => task.now;

const die = () => process.kill(process.pid, 'SIGKILL');

async function atTenant(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  const isChange = /^\/(?:api|me)\//.test(url.pathname) && (init?.method ?? 'GET') !== 'GET';
  if (isChange && task.killAt === 'before-change') die();
  const answer = await fetch(new URL(url.pathname + url.search, task.tenantUrl), init);
  if (isChange && task.killAt === 'after-change') die();
  return answer;
}

const services = createServices(parseEnv(task.environment), {
  fetch: atTenant,
  now,
  log: createLogger({ level: 'silent', format: 'json' }),
});

/** A connection that is not up yet refuses. */
async function storeIsThere(): Promise<void> {
  for (;;)
    try {
      await services.state.store.ping();
      return;
    } catch {
      await pause(20);
    }
}

let writes = 0;

/** What is read changes nothing: killed before it, the portal leaves what it leaves when it is killed after the write before. */
const redisReads =
  /^\*\d+\r\n\$\d+\r\n(?:AUTH|CLIENT|EXISTS|GET|HELLO|HGET|HGETALL|HMGET|INFO|MGET|PING|PTTL|SELECT|TTL|ZCARD|ZRANGE|ZSCORE)\r\n/i;
const httpRead = /^GET /;

/** A command of Redis, or a request, that writes; what goes on with one is none of its own. */
function isWrite(chunk: unknown): boolean {
  const text =
    typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString('latin1');
  if (text.startsWith('*')) return !redisReads.test(text);
  return /^[A-Z]+ \//.test(text) && !httpRead.test(text);
}

function onWrite(): void {
  writes += 1;
  if (writes === task.killAt) die();
}

function countWrites(): void {
  const statement = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1')) as {
    run: (this: unknown, ...args: unknown[]) => unknown;
  };
  for (const [holder, name, counts] of [
    [statement, 'run', () => true],
    [Socket.prototype, 'write', isWrite],
  ] as const) {
    const before = Reflect.get(holder, name) as (...args: unknown[]) => unknown;
    Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
      if (counts(args[0])) onWrite();
      return before.apply(this, args);
    });
  }
}

const context: AppLoadContext = {
  services,
  cspNonce: 'nonce',
  requestId: 'request-1',
  locale: 'en',
  translate: services.translator('en'),
  theme: 'system',
  clientAddress: '192.0.2.1',
  clientPlace: () => null,
  deadline: new AbortController().signal,
  deadlineAt: task.now + 60_000,
};

await storeIsThere();
countWrites();
const { url, headers, body } = task.request;
const request = new Request(url, { method: 'POST', headers, body });
/** As a page says it. */
const noStore = (error: unknown) => {
  if (error instanceof StoreUnavailableError) return new Response(null, { status: 503 });
  throw error;
};
const args = { request, context, params: task.params };
const answer = await Promise.resolve(actions[task.action](args)).catch(noStore);
writeSync(1, String(answer.status));
process.exit(0);
