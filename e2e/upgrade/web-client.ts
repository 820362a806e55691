import { readFileSync } from 'node:fs';
import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { Person } from '../../tenant/state/accounts';

/** An answer; `status` is 0 where none came, and `problem` says why. */
export interface Answer {
  status: number;
  location: string | null;
  text: string;
  problem: string | null;
}

interface Sent {
  form?: Record<string, string>;
  /** The server to ask in place of the one that the address names. */
  at?: string;
}

const patienceMs = 20_000;
/** Of a sign-in, redirects and pages counted. */
const mostSteps = 12;
let clients = 0;

/**
 * A browser without a window, with an address of its own on this machine (Linux has all of 127.0.0.0/8), so that the
 * portal counts it as a client of its own, whatever proxy is in front. It keeps connections, as browsers do.
 */
export class WebClient {
  readonly #agents: { http: HttpAgent; https: HttpsAgent };
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #baseUrl: string;

  /** `baseUrl` is the portal's address for people, `certificate` the path of what vouches for it. */
  constructor(baseUrl: string, certificate: string) {
    clients += 1;
    const localAddress = `127.77.${Math.floor(clients / 250)}.${(clients % 250) + 1}`;
    const options = { keepAlive: true, maxSockets: 4, localAddress };
    const ca = readFileSync(certificate);
    this.#baseUrl = baseUrl;
    this.#agents = {
      http: new HttpAgent({ keepAlive: true, localAddress }),
      https: new HttpsAgent({ ...options, ca, servername: 'localhost' }),
    };
  }

  close(): void {
    this.#agents.http.destroy();
    this.#agents.https.destroy();
  }

  /** Forgets who it is, as another browser. */
  forget(): void {
    this.#cookies.clear();
  }

  /** Gives the way to be who it is now once more, whatever it is told meanwhile. */
  remember(): () => void {
    const kept = [...this.#cookies].map(([origin, jar]) => [origin, new Map(jar)] as const);
    return () => {
      this.forget();
      for (const [origin, jar] of kept) this.#cookies.set(origin, jar);
    };
  }

  /** Opens an address, relative to the portal's, or sends a form there; follows no redirect. */
  ask(address: string, { form, at }: Sent = {}): Promise<Answer> {
    const url = new URL(address, this.#baseUrl);
    const jar = this.#jarOf(url.origin);
    const target = at === undefined ? url : new URL(url.pathname + url.search, at);
    const body = form && new URLSearchParams(form).toString();
    const isHttps = target.protocol === 'https:';
    return new Promise((resolve) => {
      const fail = (error: Error & { code?: string }) =>
        resolve({ status: 0, location: null, text: '', problem: error.code ?? error.message });
      const send = isHttps ? requestHttps : requestHttp;
      const request = send({
        agent: isHttps ? this.#agents.https : this.#agents.http,
        host: '127.0.0.1',
        port: target.port,
        path: target.pathname + target.search,
        method: body === undefined ? 'GET' : 'POST',
        signal: AbortSignal.timeout(patienceMs),
        headers: {
          host: url.host,
          accept: 'text/html',
          'accept-encoding': 'identity',
          'accept-language': 'en',
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
          ...(jar.size > 0 && { cookie: [...jar].map((pair) => pair.join('=')).join('; ') }),
          ...(body !== undefined && {
            origin: url.origin,
            'sec-fetch-site': 'same-origin',
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(body),
          }),
        },
      });
      request.on('error', fail);
      request.on('response', (response) => {
        this.#remember(jar, response);
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('error', fail);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location ?? null,
            text,
            problem: null,
          }),
        );
      });
      request.end(body);
    });
  }

  #jarOf(origin: string): Map<string, string> {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    return jar;
  }

  #remember(jar: Map<string, string>, { headers }: IncomingMessage): void {
    for (const line of headers['set-cookie'] ?? []) {
      const [pair = ''] = line.split(';');
      const [name = ''] = pair.split('=');
      if (/expires=Thu, 01 Jan 1970|max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, pair.slice(name.length + 1));
    }
  }
}

/** Signs a person in at the tenant's page, by `ask`; gives the last answer, the page `from` where all went well. */
export async function signIn(
  ask: (address: string, form?: Record<string, string>) => Promise<Answer>,
  person: Person,
  from: string,
): Promise<Answer> {
  let address = from;
  let form: Record<string, string> | undefined;
  for (let step = 0; ; step += 1) {
    const answer = await ask(address, form);
    form = undefined;
    if (step === mostSteps) return answer;
    if (answer.location !== null) address = new URL(answer.location, address).href;
    else if (answer.status === 200 && new URL(address).pathname.startsWith('/u/login'))
      form = { username: person.email, password: person.password };
    else return answer;
  }
}

/** The token that a page gives to its forms. */
export function formTokenIn({ text }: Answer): string {
  return /name="form_token" value="([^"]+)"/.exec(text)?.[1] ?? '';
}

/** The handles of the sessions that a list shows. */
export function handlesIn({ text }: Answer): string[] {
  return [...text.matchAll(/id="session-([^"]+)"/g)].map(([, handle = '']) => handle);
}

/** The addresses of the scripts of a page. */
export function scriptsIn({ text }: Answer): string[] {
  return [...text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path);
}
