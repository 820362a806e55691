import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { enterCode, sendCode } from '~/pages/confirm-code/code-acts.server';
import { ConfirmCodePage } from '~/pages/confirm-code/confirm-code-page';
import { loadConfirmCode } from '~/pages/confirm-code/load-confirm-code.server';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('signIn.again.title') };

/** Where a person comes who signs in through another provider, before they change what protects their account. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json({ page: await loadConfirmCode(context, request, session) });
}

export const action = actionOf(sendCode, enterCode);

export default function ConfirmCode() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedAct>();
  const isOfField = refused?.fieldErrors.code !== undefined;
  return (
    <>
      {refused === undefined || isOfField ? null : <ActRefused refused={refused} />}
      <ConfirmCodePage page={page} refused={refused} />
    </>
  );
}
