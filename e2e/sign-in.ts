import type { APIRequestContext } from 'playwright/test';
import type { Person } from '../tenant/state/accounts';

/**
 * Signs a person in with the cookies of a browser and none of its pages: asks for what the tenant's login
 * page would lead to. The last answer is not followed, so that no page of the portal is made for nobody. Gives the
 * origin of the portal.
 *
 * @throws when that does not end with a session of the portal.
 */
export async function signIn(
  request: APIRequestContext,
  { email, password }: Person,
): Promise<string> {
  const step = async (url: string, form?: Record<string, string>): Promise<string> => {
    const answer = await request.fetch(url, {
      method: form === undefined ? 'GET' : 'POST',
      form,
      maxRedirects: 0,
    });
    const { location } = answer.headers();
    if (location === undefined)
      throw new Error(`The sign-in ended at ${url} with ${answer.status()}.`);
    return new URL(location, answer.url()).href;
  };

  let url = await step('/auth/login');
  const portal = new URL(url).searchParams.get('redirect_uri') ?? '';
  while (!url.startsWith(portal))
    url = /\/u\/login\//.test(url)
      ? await step(url, { username: email, password })
      : await step(url);
  await step(url);
  return new URL(portal).origin;
}
