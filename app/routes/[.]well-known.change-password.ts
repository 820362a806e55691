import { redirect } from '@remix-run/node';
import { paths } from '~/paths';

/**
 * Where password managers send people who are to change their password (W3C, A Well-Known URL for Changing
 * Passwords): to the page about it, which says why where it cannot be changed, and asks people to sign in first. Whatever
 * else is asked for under `/.well-known/` is answered with 404, by which they tell that this answer can be relied on
 * (section 3 there).
 */
export function loader() {
  return redirect(paths.password, 303);
}
