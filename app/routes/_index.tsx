import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { readPortalSession } from '~/request/require-portal-session.server';
import { paths } from '~/paths';
import { type PageHandle } from '~/pages/kit/page-title';
import { WelcomePage } from '~/pages/welcome/welcome-page';

export const handle: PageHandle = { title: (t) => t('signIn.welcome.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  if ((await readPortalSession(context, request)) !== null) throw redirect(paths.account);
  return null;
}

export default WelcomePage;
