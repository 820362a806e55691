import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { FactorsPage } from '~/pages/security/add-method/factors-page';
import { loadFactors } from '~/pages/security/add-method/load-factors.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t) => t('addMethod.heading'),
  cannotBeDone: (data) =>
    data?.page.shows === 'factors' && data.page.offers.every(({ setUp }) => setUp === null),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadFactors(context, request, session);
  return json({ page }, answer);
}

export default function AddMethod() {
  const { page } = useLoaderData<typeof loader>();
  return <FactorsPage page={page} />;
}
