import { createHash, randomBytes } from 'node:crypto';

const REDIRECTS = [301, 302, 303, 307, 308];

/** A browser of these tests: it keeps cookies with their paths and follows redirects by hand. */
export class Browser {
  readonly #cookies = new Map<string, { name: string; value: string; path: string }>();
  readonly #userAgent: string;

  constructor(
    userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
  ) {
    this.#userAgent = userAgent;
  }

  async send(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(url);
    const cookie = [...this.#cookies.values()]
      .filter(({ path }) => pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const headers = new Headers(init.headers);
    headers.set('user-agent', this.#userAgent);
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#remember(line);
    return response;
  }

  /** Follows redirects as long as they stay at the same origin. */
  async visit(url: string | URL, init?: RequestInit): Promise<Visit> {
    const { origin } = new URL(url);
    let response = await this.send(url, init);
    let current = new URL(url);
    while (REDIRECTS.includes(response.status)) {
      const target = new URL(response.headers.get('location') ?? '', current);
      if (target.origin !== origin) return { response, url: target };
      current = target;
      response = await this.send(target);
    }
    return { response, url: current };
  }

  /** The value of a cookie, whatever its path. */
  cookie(name: string): string | undefined {
    return [...this.#cookies.values()].find((cookie) => cookie.name === name)?.value;
  }

  #remember(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = ''] = pair.split('=');
    const value = pair.slice(name.length + 1);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    if (/expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.delete(`${path} ${name}`);
    else this.#cookies.set(`${path} ${name}`, { name, value, path });
  }
}

/** Where a visit ended: at the tenant, or at the URL of another origin that it was sent to. */
export interface Visit {
  response: Response;
  url: URL;
}

/** A PKCE pair, RFC 7636. */
export function createPkce() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, challenge };
}
