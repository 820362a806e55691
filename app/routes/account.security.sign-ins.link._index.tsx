import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { formatLinkable } from '~/pages/kit/format-connection';
import { LinkSignInPage } from '~/pages/security/link-sign-in/link-page';
import { LinkingNotShown } from '~/pages/security/link-sign-in/linking-not-shown';
import { loadLink } from '~/pages/security/link-sign-in/load-linking.server';
import { startLinking } from '~/pages/security/link-sign-in/start-linking.server';
import { linkSignInPath, paths } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data?.page.shows === 'connection'
      ? t('linkedSignIns.link.ask', { name: formatLinkable(data.page.connection, t) })
      : t('security.linked.heading'),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  await requireFreshnessToAsk(context, request, session, 'strong', {
    returnTo: () => linkSignInPath(new URL(request.url).searchParams.get('connection') ?? ''),
    cancelTo: paths.signIns,
  });
  const { page, ...answer } = await loadLink(context, request, session);
  return json({ page }, answer);
}

export const action = actionOf(startLinking);

export default function LinkSignIn() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} isFormShown={page.shows === 'connection'} />
      {page.shows === 'connection' ? (
        <LinkSignInPage page={page} />
      ) : (
        <LinkingNotShown page={page} />
      )}
    </>
  );
}
