import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import {
  beginEnrolment,
  isAnsweredWithNewCode,
} from '~/pages/security/add-method/begin-enrolment.server';
import { FirstCodeShown } from '~/pages/security/add-method/first-code-shown';
import { loadSetUp } from '~/pages/security/add-method/load-set-up.server';
import { isNewCode } from '~/pages/security/add-method/new-code';
import { openEnrolmentPage } from '~/pages/security/add-method/open-enrolment-page.server';
import { SetUpPage } from '~/pages/security/add-method/set-up-page';
import { setUpKindIn } from '~/pages/security/add-method/set-up-kind';
import { paths, setUpMethodPath } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data?.page == null ? t('addMethod.heading') : t(`addMethod.ask.${data.page.kind}`),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const kind = setUpKindIn(params);
  // With a code in the answer, there is nothing more to ask.
  if (isAnsweredWithNewCode(context)) return json({ page: null });
  await requireFreshnessToAsk(context, request, session, 'strong', {
    returnTo: () => setUpMethodPath(kind),
    cancelTo: paths.addMethod,
  });
  const { page, ...answer } = await loadSetUp(context, request, session, kind);
  return json({ page }, answer);
}

export const action = actionOf(openEnrolmentPage, beginEnrolment);

export default function SetUpMethod() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<unknown>();
  const refused = useRefusedAct();
  if (isNewCode(answer)) return <FirstCodeShown {...answer} />;
  if (page === null) return null;
  return (
    <>
      <ActRefused refused={refused} />
      <SetUpPage page={page} refused={refused} />
    </>
  );
}
