import {
  type APIResponse,
  expect,
  type Locator,
  type Page,
  request,
  type Response,
} from 'playwright/test';
import type { Person } from '../tenant/state/accounts';
import { signIn } from './sign-in';

/** The portal as one person sees it in one browser. */
export class Portal {
  readonly page: Page;
  /** What a browser that runs scripts has told of itself before. */
  readonly #timeZone: string | undefined;
  readonly heading: Locator;
  /** What came of the act just done. */
  readonly result: Locator;
  /** The rows of the list of sessions. */
  readonly rows: Locator;
  /** The line above the rows, which says how many there are. */
  readonly found: Locator;
  readonly endSelectedButton: Locator;
  readonly endOthersLink: Locator;

  constructor(page: Page, { timeZone }: { timeZone?: string | undefined } = {}) {
    this.page = page;
    this.#timeZone = timeZone;
    this.heading = page.getByRole('heading', { level: 1 });
    this.result = page.locator('#result');
    this.rows = page.locator('li[id^="session-"]');
    this.found = page.locator('#found');
    this.endSelectedButton = page.getByRole('button', { name: 'Sign out selected' });
    this.endOthersLink = page.getByRole('link', { name: 'Sign out everywhere else' }).first();
  }

  /** Opens an address of the portal, wherever that leads. */
  async open(path: string): Promise<Response> {
    const response = await this.page.goto(path);
    if (response === null) throw new Error(`${path} gave no answer.`);
    return response;
  }

  /**
   * Signs in without a page, and opens an address. A browser with a time zone was here before: what it opens is not
   * loaded once more for that.
   */
  async signIn(person: Person, path = '/account/sessions'): Promise<Response> {
    const context = this.page.context();
    const url = await signIn(context.request, person);
    if (this.#timeZone !== undefined) {
      const value = encodeURIComponent(this.#timeZone);
      await context.addCookies([{ name: 'latchkey_time_zone', value, url }]);
    }
    return this.open(path);
  }

  /** Opens an address that asks for sign-in, and signs in at the tenant's login page. */
  async signInByForm(person: Person, path = '/account/sessions'): Promise<void> {
    await this.open(path);
    await this.givePassword(person);
    await this.page.waitForURL((url) => url.pathname.startsWith('/account'));
  }

  /** Fills in the tenant's login page. */
  async givePassword({ email, password }: Person): Promise<void> {
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Continue' }).click();
  }

  /** The password is asked for: this browser is signed in neither here nor at the tenant. */
  async expectToBeAskedForPassword(): Promise<void> {
    await expect(this.page.getByLabel('Password')).toBeVisible();
    await expect(this.page).toHaveURL(/\/u\/login\//);
  }

  /** The account is open: this browser is signed in. */
  async expectToBeSignedIn(): Promise<void> {
    const response = await this.open('/account');
    expect(new URL(response.url()).pathname).toBe('/account');
    await expect(this.heading).toContainText('Hello');
  }

  /**
   * The next request of this browser ends at the login page: by a link, where it holds the cookie of a
   * session that is over.
   */
  async expectToBeSignedOut(): Promise<void> {
    const response = await this.open('/account/sessions');
    if (response.status() === 401) await this.followSignInLink();
    await this.expectToBeAskedForPassword();
  }

  /** The page says that this browser was signed out here; follows its link. */
  async followSignInLink(): Promise<void> {
    await expect(this.heading).toHaveText('You’re signed out here');
    await this.page.getByRole('link', { name: 'Sign in' }).click();
  }

  /** The row of a session, by the name of its device in the list. */
  row(name: string): Locator {
    return this.rows.filter({ has: this.page.locator(`a:text-is("${name}")`) });
  }

  /** The names of the devices in the list, in their order. */
  get names(): Locator {
    return this.rows.locator('.row-link');
  }

  /** The button of a row that ends its session. */
  endButton(name: string): Locator {
    return this.row(name).getByRole('button', { name: /^Sign out/ });
  }

  async endSession(name: string): Promise<void> {
    await this.endButton(name).click();
  }

  /** The answer is there, and its row says that the end is not confirmed; the button that was pressed said so before. */
  async expectEnding(name: string): Promise<void> {
    await this.page.waitForURL(/[?&]ended=/);
    await expect(this.row(name)).toContainText('Signing out…');
  }

  /** The row stays where it was, has the focus, and says that its session is signed out. */
  async expectEnded(name: string): Promise<void> {
    await expect(this.row(name)).toContainText('Signed out here, confirmed');
    await expect(this.row(name)).toBeFocused();
  }

  /** Ends the session of this browser, which asks first. */
  async endThisBrowser(): Promise<void> {
    await this.page.getByRole('link', { name: /^Sign out this browser/ }).click();
    await this.page.getByRole('button', { name: 'Sign out this browser' }).click();
  }

  /** Puts another handle into the address that the button of a row sends its form to. */
  async replaceHandle(name: string, handle: string): Promise<void> {
    await this.endButton(name).evaluate((button: HTMLButtonElement, value) => {
      const address = new URL(button.formAction);
      address.searchParams.set('handle', value);
      button.formAction = address.href;
    }, handle);
  }

  /** Lets no form go out any more: the script waits for the answer whether the portal can be reached. */
  async holdForms(): Promise<void> {
    await this.page.route('/healthz', () => undefined);
  }

  /** Opens everything on the page that can be opened. */
  async openAllDetails(): Promise<void> {
    for (const summary of await this.page.locator('main summary').all()) await summary.click();
  }

  /** The token of the forms on the page. */
  async formToken(): Promise<string> {
    return this.page.locator('input[name=form_token]').first().inputValue();
  }

  /** Sends a form of the portal's own origin that is on none of its pages. */
  async sendForm(path: string, fields: Record<string, string>, enctype = ''): Promise<void> {
    const asked = { path, fields, enctype };
    await this.page.evaluate(({ path: action, fields: values, enctype: type }) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action });
      if (type !== '') form.enctype = type;
      for (const [name, value] of Object.entries(values))
        form.append(Object.assign(document.createElement('input'), { name, value }));
      document.body.append(form);
      form.submit();
    }, asked);
  }

  /** Sends a form again and again, as a script does, until the portal has enough of it. */
  async sendUntilRefused(path: string, fields: Record<string, string>): Promise<void> {
    for (let count = 0; count < 100; count += 1)
      if ((await this.post(path, fields)).status() === 429) return;
    throw new Error('The portal never has enough of it.');
  }

  /** Sends a form of the portal's with the cookies of the browser, which stays at its page. */
  async post(path: string, fields: Record<string, string>): Promise<APIResponse> {
    const { origin } = new URL(this.page.url());
    const form = { form_token: await this.formToken(), ...fields };
    return this.page.request.post(origin + path, { form, headers: { origin }, maxRedirects: 0 });
  }

  /** Has the portal ask for the list of sessions again, in vain where the tenant fails; tells this browser nothing of it. */
  async refreshList(): Promise<void> {
    const { origin } = new URL(this.page.url());
    const context = await request.newContext({
      baseURL: origin,
      extraHTTPHeaders: { origin },
      userAgent: await this.page.evaluate(() => navigator.userAgent),
      storageState: await this.page.context().storageState(),
    });
    const form = { form_token: await this.formToken(), intent: 'refresh' };
    const answer = await context.post('/account/sessions', { form, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    await context.dispose();
  }

  /** The handle of the session of a row. */
  async handleOf(name: string): Promise<string> {
    return ((await this.row(name).getAttribute('id')) ?? '').replace('session-', '');
  }

  async handles(): Promise<string[]> {
    return this.rows.evaluateAll((all) => all.map((row) => row.id.replace('session-', '')));
  }

  /** Opens the page of the session of a row, by its place in the list or its name, or a page below it. */
  async openSession(row: number | string, below = ''): Promise<string> {
    const place = typeof row === 'number' ? this.rows.nth(row) : this.row(row);
    const handle = ((await place.getAttribute('id')) ?? '').replace('session-', '');
    await this.open(`/account/sessions/${handle}${below}`);
    return handle;
  }

  /** Opens the menu at the top of every page. */
  async openMenu(): Promise<void> {
    await this.page.locator('header details:not([open]) > summary').click();
  }

  /** Signs out by the menu at the top of every page of the account. */
  async signOut(): Promise<void> {
    await this.openMenu();
    await this.page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
    await expect(this.heading).toHaveText('You’re signed out');
  }

  /** The status of the next form that is sent. */
  async statusOfNextPost(): Promise<number> {
    const response = await this.page.waitForResponse(
      (candidate) => candidate.request().method() === 'POST',
    );
    return response.status();
  }
}
