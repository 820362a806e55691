import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { safeReturnTo, signInSteps } from '~/auth/return-to';
import { readForm } from '~/request/form-data.server';
import { requireSameOrigin } from '~/request/same-origin.server';
import { paths } from '~/paths';
import { parsePreferences, rememberPreferences } from '~/preferences/preferences.server';

/** There is no page here; the form stands at the foot of every other one. */
export function loader() {
  return redirect(paths.home);
}

/** Remembers language and theme in this browser, and goes back to the page the person was on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { appBaseUrl } = context.services.config;
  requireSameOrigin(context, request);
  const form = await readForm(request);
  const preferences = parsePreferences(form);
  if (preferences === null) throw new Response(null, { status: 400, statusText: 'Bad Request' });
  const headers = new Headers();
  const isSecure = appBaseUrl.startsWith('https:');
  for (const cookie of rememberPreferences(preferences, { isSecure }))
    headers.append('Set-Cookie', cookie);
  const page = safeReturnTo(form.get('returnTo'), {
    baseUrl: appBaseUrl,
    fallback: paths.home,
    avoid: signInSteps,
  });
  return redirect(page, { status: 303, headers });
}
