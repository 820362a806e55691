import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { loadRecoveryCode } from '~/pages/security/recovery-code/load-recovery-code.server';
import { NewCodeShown } from '~/pages/security/recovery-code/new-code-shown';
import { NewCodePage } from '~/pages/security/recovery-code/recovery-code-page';
import { isReplacedCode } from '~/pages/security/recovery-code/replaced-code';
import {
  isAnsweredWithCode,
  replaceRecoveryCode,
} from '~/pages/security/recovery-code/replace-code.server';
import { changePolicyOf, requireEditable } from '~/pages/security/security-policy.server';
import { paths } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('security.code.new') };

/** The question before a new code is made; nothing in the answer that shows one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  // With the new code in the answer, there is nothing more to ask.
  if (isAnsweredWithCode(context)) return json({ page: { shows: 'none' as const } });
  requireEditable(context, 'recoveryCode');
  const { mode } = await changePolicyOf(context, 'recoveryCode', 'code-replacement');
  // Nobody proves who they are for what cannot be done.
  if (mode === 'edit')
    await requireFreshnessToAsk(context, request, session, 'strong', {
      returnTo: () => paths.newRecoveryCode,
      cancelTo: paths.recoveryCode,
    });
  const { page, ...answer } = await loadRecoveryCode(context, request, session);
  return json({ page }, answer);
}

export const action = actionOf(replaceRecoveryCode);

export default function NewRecoveryCode() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<unknown>();
  const refused = useRefusedAct();
  if (isReplacedCode(answer)) return <NewCodeShown {...answer} />;
  return (
    <>
      <ActRefused refused={refused} />
      <NewCodePage page={page} />
    </>
  );
}
