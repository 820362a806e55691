import { Browser } from '../tenant/browser';

interface Person {
  email: string;
  password: string;
}

/**
 * Goes through a portal by HTTP, as browsers do: a person signs in with two of them, ends the session of one in the
 * list of the other, and the ended one is asked to sign in again.
 *
 * @returns null where all of that is so, else what was not.
 */
export async function signInAndEndOne(portalUrl: string, person: Person): Promise<string | null> {
  const here = new Browser();
  const there = new Browser(
    'Mozilla/5.0 (X11; CrOS x86_64 16181.61.0) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36',
  );
  for (const browser of [there, here]) {
    const page = await open(browser, new URL('/account', portalUrl), person);
    if (page.status !== 200 || page.url.pathname !== '/account')
      return `the sign-in ends with ${page.status} at ${page.url.pathname}`;
  }
  const before = await open(here, new URL('/account/sessions', portalUrl));
  const row = rowOf(before.text, 'Chrome');
  if (row === undefined) return 'the list does not show the session of the other browser';
  const answer = await here.send(new URL(row.action, portalUrl), {
    method: 'POST',
    headers: { origin: portalUrl, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ form_token: formTokenIn(before.text) }),
  });
  if (answer.status !== 303) return `the ending is answered with ${answer.status}`;
  const after = await there.send(new URL('/account', portalUrl));
  return after.status === 401 ? null : `the ended session is answered with ${after.status}`;
}

/** Follows redirects between portal and tenant, and fills in the tenant's login page where it is shown. */
async function open(browser: Browser, address: URL, person?: Person) {
  let url = address;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 12; step += 1) {
    const answer = await browser.send(url, form && { method: 'POST', body: form });
    const text = await answer.text();
    const location = answer.headers.get('location');
    form = undefined;
    if (location !== null) url = new URL(location, url);
    else if (person !== undefined && url.pathname.startsWith('/u/login'))
      form = new URLSearchParams({ username: person.email, password: person.password });
    else return { status: answer.status, url, text };
  }
  throw new Error('The redirects never end.');
}

/** Where the button goes that ends the session of a browser, by what its row says. */
function rowOf(page: string, name: string): { action: string } | undefined {
  const rows = page.split('<li id="session-').slice(1);
  const row = rows.find((text) => text.includes(name) && /formaction="/i.test(text));
  const [, action] = /formaction="([^"]+)"/i.exec(row ?? '') ?? [];
  return action === undefined ? undefined : { action: action.replaceAll('&amp;', '&') };
}

function formTokenIn(page: string): string {
  return /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? '';
}
