import { BROWSERS } from '../../tenant/seed/browsers';
import { INES, personOfCrowd } from '../../tenant/seed/people';
import type { Person } from '../../tenant/state/accounts';
import { type PortalServer } from '../../e2e/servers';
import { Browser } from '../tenant/browser';
import { type Stage } from './stage';

/** What people do with the first portal. */
export type People = ReturnType<typeof createPeople>;

export function createPeople({ tenant, portals: [portal] }: Stage) {
  let visitor = new Visitor(portal);
  let nextPerson = 0;

  async function signInAnew(): Promise<number> {
    visitor = new Visitor(portal);
    return visitor.signIn();
  }

  const openSessions = () => visitor.open('/account/sessions');

  const addSession = () =>
    tenant.control('POST', '/sessions', { email: INES.email, userAgent: BROWSERS.firefoxLinux });

  return {
    signInAnew,
    openSessions,
    /** Reads the list anew, as it is remembered for ten seconds. */
    readAnew: async () => {
      await addSession();
      await signInAnew();
      await openSessions();
    },
    endOne: async () => {
      await addSession();
      await signInAnew();
      await visitor.endSession();
    },
    /** The tenant ends all sessions of the person, and tells the portal of those that it has. */
    endAtTenant: async () => {
      await signInAnew();
      await tenant.control('POST', '/sessions/end', { email: INES.email });
    },
    openAsSomebodyElse: async () => {
      nextPerson += 1;
      const somebody = new Visitor(portal, personOfCrowd(nextPerson));
      await somebody.signIn();
      await somebody.open('/account/sessions');
    },
    sendMadeUpToken: async () => {
      await fetch(`${portal.url}/auth/backchannel-logout`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: 'made.up.token' }),
      });
    },
  };
}

/** Somebody in a browser, without a window. */
class Visitor {
  readonly #browser = new Browser();
  readonly #portal: PortalServer;
  readonly #person: Person;

  constructor(portal: PortalServer, person: Person = INES) {
    this.#portal = portal;
    this.#person = person;
  }

  /** Signs in as far as that goes, and gives the status of the last page. */
  async signIn(): Promise<number> {
    const toTenant = await this.#browser.visit(`${this.#portal.url}/auth/login`);
    if (toTenant.url.origin === this.#portal.url) return toTenant.response.status;
    const login = await this.#browser.visit(toTenant.url);
    const { email: username, password } = this.#person;
    const back = login.url.pathname.startsWith('/u/login')
      ? await this.#browser.visit(login.url, {
          method: 'POST',
          body: new URLSearchParams({ username, password }),
        })
      : login;
    if (back.url.origin !== this.#portal.url) return back.response.status;
    return (await this.#browser.visit(back.url)).response.status;
  }

  async open(path: string): Promise<string> {
    return (await this.#browser.visit(this.#portal.url + path)).response.text();
  }

  /** Ends a session of the list that has not ended, and is not the one of this browser. */
  async endSession(): Promise<void> {
    const list = await this.open('/account/sessions');
    const links = [...list.matchAll(/href="(\/account\/sessions\/[\w-]{40,})"/g)];
    for (const [, path = ''] of links.reverse()) {
      const form = /<form id="sign-out"[\s\S]*?<\/form>/.exec(await this.open(path))?.[0] ?? '';
      const token = /name="form_token" value="([^"]+)"/.exec(form)?.[1];
      if (token === undefined) continue;
      await this.#browser.send(this.#portal.url + path, {
        method: 'POST',
        headers: { origin: this.#portal.url, 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ form_token: token, intent: 'end' }),
      });
      return;
    }
    throw new Error(`No session of the ${links.length} on the page can be ended.`);
  }
}
