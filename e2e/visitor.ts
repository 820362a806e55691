import type { Person } from '../tenant/state/accounts';
import { Browser } from '../tests/tenant/browser';

/** What came of a request: `status` is 0 where the server went away without an answer. */
export interface Answer {
  status: number;
  text: string;
  location: string | null;
  retryAfter: string | null;
}

/** A portal session as a browser holds it; the cookie is kept here when the browser has to forget it. */
export interface HeldSession {
  person: Person;
  cookie: string;
  /** The id of the Auth0 session. */
  sid: string;
}

/** When an answer is not waited for any longer: far beyond what any page may take. */
const patienceMs = 20_000;

let addresses = 0;

/** A person at a browser without a window: cookies, redirects and forms, and nothing else. */
export class Visitor {
  readonly #address = `198.51.100.${(addresses += 1) % 250}`;
  /** What took too long, or should not be answered at all. */
  readonly complaints: string[] = [];

  /** Signs in at the tenant by its login page; null when a server went away meanwhile. */
  async signIn(portalUrl: string, person: Person): Promise<Omit<HeldSession, 'sid'> | null> {
    const browser = new Browser();
    let url = new URL('/account', portalUrl);
    let form: URLSearchParams | undefined;
    for (let step = 0; step < 12; step += 1) {
      const answer = await this.#ask(url, form && { method: 'POST', body: form }, browser);
      if (answer.location !== null) {
        url = new URL(answer.location, url);
        form = undefined;
      } else if (answer.status === 200 && url.pathname.startsWith('/u/login')) {
        form = new URLSearchParams({ username: person.email, password: person.password });
      } else {
        const cookie = browser.cookie('latchkey');
        const isSignedIn = answer.status === 200 && url.pathname === '/account';
        return isSignedIn && cookie !== undefined ? { person, cookie } : null;
      }
    }
    return null;
  }

  /** Opens a page of a portal with a session cookie, and follows no redirect. */
  open(portalUrl: string, cookie: string, path = '/account'): Promise<Answer> {
    return this.#ask(new URL(path, portalUrl), {
      headers: { cookie: `latchkey=${cookie}` },
    });
  }

  /** Sends a form of the portal's; `baseUrl` is the address that the portal has for browsers. */
  send(
    portalUrl: string,
    cookie: string,
    { path, baseUrl, fields }: { path: string; baseUrl: string; fields: Record<string, string> },
  ): Promise<Answer> {
    return this.#ask(new URL(path, portalUrl), {
      method: 'POST',
      headers: { cookie: `latchkey=${cookie}`, origin: baseUrl, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(fields),
    });
  }

  async #ask(url: URL, init: RequestInit = {}, browser?: Browser): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-for', this.#address);
    const signal = AbortSignal.timeout(patienceMs);
    const request: RequestInit = { ...init, headers, signal, redirect: 'manual' };
    try {
      const response = await (browser?.send(url, request) ?? fetch(url, request));
      const text = await response.text();
      if (response.status === 500) this.complaints.push(`${url.pathname} answered 500.`);
      return {
        status: response.status,
        text,
        location: response.headers.get('location'),
        retryAfter: response.headers.get('retry-after'),
      };
    } catch {
      if (signal.aborted) this.complaints.push(`${url.pathname} was never answered.`);
      return { status: 0, text: '', location: null, retryAfter: null };
    }
  }
}

/** The token that a page gives to its forms. */
export function formTokenOf({ text }: Answer): string {
  return /name="form_token" value="([^"]+)"/.exec(text)?.[1] ?? '';
}
