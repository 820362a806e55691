import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { loadLockQuestion } from '~/pages/data/lock/load-lock.server';
import { lockAccount } from '~/pages/data/lock/lock-account.server';
import { LockPage } from '~/pages/data/lock/lock-page';
import { requireLock } from '~/pages/data/lock/lock-policy.server';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { paths } from '~/paths';
import { actionOf } from '~/request/act.server';
import { pageDeadline } from '~/request/page-deadline.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('lock.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  await requireLock(context);
  await requireFreshnessToAsk(context, request, session, 'strong', {
    returnTo: () => paths.lockAccount,
    cancelTo: paths.data,
  });
  return json(await loadLockQuestion(context, session.userId, pageDeadline(context, request)));
}

export const action = actionOf(lockAccount);

export default function LockAccount() {
  const question = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <LockPage question={question} refused={refused} />
    </>
  );
}
