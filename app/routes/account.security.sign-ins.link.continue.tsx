import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { formatLinkable } from '~/pages/kit/format-connection';
import { ContinueLinkingPage } from '~/pages/security/link-sign-in/link-page';
import { LinkingNotShown } from '~/pages/security/link-sign-in/linking-not-shown';
import { loadContinue } from '~/pages/security/link-sign-in/load-linking.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data?.page.shows === 'connection'
      ? t('linkedSignIns.link.continueHeading', { name: formatLinkable(data.page.connection, t) })
      : t('security.linked.heading'),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadContinue(context, request, session);
  return json({ page }, answer);
}

export default function ContinueLinking() {
  const { page } = useLoaderData<typeof loader>();
  return page.shows === 'connection' ? (
    <ContinueLinkingPage page={page} />
  ) : (
    <LinkingNotShown page={page} />
  );
}
