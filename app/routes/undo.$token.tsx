import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslate } from '~/i18n/use-translate';
import { ActRefused } from '~/pages/kit/act-refused';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadUndo } from '~/pages/undo/load-undo.server';
import { undoChange } from '~/pages/undo/undo-change.server';
import { UndoOver, UndoPage } from '~/pages/undo/undo-page';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => (data?.question == null ? t('undo.over.title') : t('notMe.title')),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const question = await loadUndo(context, request, params.token ?? '');
  return json({ question }, question === null ? 404 : 200);
}

export const action = actionOf(undoChange);

export default function Undo() {
  const t = useTranslate();
  const { question } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedAct>();
  return (
    <MessagePage heading={question === null ? t('undo.over.title') : t('notMe.heading')}>
      {refused === undefined ? null : <ActRefused refused={refused} />}
      {question === null ? <UndoOver /> : <UndoPage question={question} />}
    </MessagePage>
  );
}
