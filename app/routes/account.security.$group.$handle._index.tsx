import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { loadMethod } from '~/pages/security/method/load-method.server';
import { namedIn } from '~/pages/security/method/method-address';
import { MethodNotShown } from '~/pages/security/method/method-not-shown';
import { MethodPage } from '~/pages/security/method/method-page';
import { methodTitle } from '~/pages/security/method/method-title';
import { renameMethod } from '~/pages/security/method/rename-method.server';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => methodTitle(data?.page, t),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadMethod(context, request, session, namedIn({ params }));
  return json({ page }, answer);
}

export const action = actionOf(renameMethod);

export default function Method() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} isFormShown={page.shows === 'method'} />
      {page.shows === 'method' ? (
        <MethodPage page={page} refused={refused} />
      ) : (
        <MethodNotShown page={page} />
      )}
    </>
  );
}
