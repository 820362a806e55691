import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { EnrolmentPage } from '~/pages/security/add-method/enrolment-page';
import { finishEnrolment } from '~/pages/security/add-method/finish-enrolment.server';
import { loadEnrolment } from '~/pages/security/add-method/load-enrolment.server';
import { setUpKindIn } from '~/pages/security/add-method/set-up-kind';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data === undefined || data.page.shows === 'over'
      ? t('addMethod.over')
      : t(`addMethod.link.${data.kind}`),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const kind = setUpKindIn(params);
  const id = params.enrolment ?? '';
  const { page, ...answer } = await loadEnrolment(context, request, session, { kind, id });
  return json({ kind, page }, answer);
}

export const action = actionOf(finishEnrolment);

export default function Enrolment() {
  const { kind, page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <EnrolmentPage kind={kind} page={page} refused={refused} />
    </>
  );
}
