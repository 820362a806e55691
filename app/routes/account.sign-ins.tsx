import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadSignInsPage } from '~/pages/sign-ins/load-sign-ins-page.server';
import { SignInsPage } from '~/pages/sign-ins/sign-ins-page';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('sessions.signIns.heading') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json(await loadSignInsPage(context, request, session));
}

export default function SignIns() {
  return <SignInsPage page={useLoaderData<typeof loader>()} />;
}
