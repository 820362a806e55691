import { redirect } from '@remix-run/node';
import { resultFragment } from '~/paths';
import { type AppLoadContext } from './context';
import { type Flash } from './flash.server';

/**
 * A redirect to the page that tells what came of an act: `path`, at the place of the result. `flash` is said there
 * once, where the page does not tell by itself, with a link to the receipt that it names.
 */
export async function redirectToResult(
  { services }: Pick<AppLoadContext, 'services'>,
  path: string,
  flash: Flash | null = null,
): Promise<Response> {
  const headers = new Headers();
  if (flash !== null) headers.set('Set-Cookie', await services.flashes.set(flash));
  return redirect(`${path}#${resultFragment}`, { status: 303, headers });
}
