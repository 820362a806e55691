import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPortalSession } from '~/request/require-portal-session.server';
import { paths } from '~/paths';
import { type PageHandle } from '~/pages/kit/page-title';
import { WelcomePage } from '~/pages/welcome/welcome-page';

export const handle: PageHandle = { title: (t) => t('signIn.welcome.title') };

/** Welcomes whoever is not signed in; everybody else is led to their account. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if ((await readPortalSession(context, request)) !== null) throw redirect(paths.account);
  const { profile, security, applications, activity } = context.services.operator.sections;
  const sections = [profile, security, applications, activity];
  return json({ hasAllSections: sections.every((section) => section !== 'off') });
}

export default function Welcome() {
  return <WelcomePage {...useLoaderData<typeof loader>()} />;
}
