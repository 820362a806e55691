import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireShown } from '~/pages/security/security-policy.server';
import { paths } from '~/paths';

/**
 * Where password managers send people who are to change their password (W3C, A Well-Known URL for Changing
 * Passwords): to the page about it, which says why where it cannot be changed, and asks people to sign in first. Whatever
 * else is asked for under `/.well-known/` is answered with 404, by which they tell that this answer can be relied on
 * (section 3 there).
 *
 * @throws a 404 response where the operator has turned passwords off, so that nobody is led to a page that is none.
 */
export function loader({ context }: LoaderFunctionArgs) {
  requireShown(context, 'password');
  return redirect(paths.password, 303);
}
