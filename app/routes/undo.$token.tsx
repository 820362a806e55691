import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslate } from '~/i18n/use-translate';
import { ActRefused } from '~/pages/kit/act-refused';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadUndo, loadUndone } from '~/pages/undo/load-undo.server';
import { undoChange } from '~/pages/undo/undo-change.server';
import { UndoDone, UndoOver, UndoPage } from '~/pages/undo/undo-page';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => {
    if (data?.question != null) return t(data.question.isLock ? 'undo.lock.title' : 'notMe.title');
    if (data?.undone == null) return t('undo.over.title');
    return t(data.undone.isUnlocked ? 'undo.lock.done' : 'undo.done.title');
  },
};

/** What the link of a mail can undo, or what came of it; 404 for one that nobody has a use for any more. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { token = '' } = params;
  const question = await loadUndo(context, request, token);
  const undone = question === null ? await loadUndone(context, request, token) : null;
  return json({ question, undone }, question === null && undone === null ? 404 : 200);
}

export const action = actionOf(undoChange);

export default function Undo() {
  const t = useTranslate();
  const { question, undone } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedAct>();
  if (undone !== null)
    return (
      <MessagePage heading={t(undone.isUnlocked ? 'undo.lock.done' : 'undo.done.title')}>
        <UndoDone undone={undone} />
      </MessagePage>
    );
  if (question === null)
    return (
      <MessagePage heading={t('undo.over.title')}>
        <ActRefused refused={refused} />
        <UndoOver />
      </MessagePage>
    );
  return (
    <MessagePage heading={t(question.isLock ? 'undo.lock.heading' : 'notMe.heading')}>
      <ActRefused refused={refused} />
      <UndoPage question={question} />
    </MessagePage>
  );
}
