import { redirect } from '@remix-run/node';
import { changePreferences } from '~/pages/preferences/change-preferences.server';
import { paths } from '~/paths';
import { actionOf } from '~/request/act.server';

/** There is no page here; the form stands at the foot of every other one. */
export function loader() {
  return redirect(paths.home);
}

export const action = actionOf(changePreferences);
