import { type Translate } from '~/i18n/translate';
import { type UndoAnswer } from './undo-answer';

/** What was done about a change, a sentence each, and what could not be done. Everybody was signed out in any case. */
export function formatUndoAnswer(
  answer: Omit<UndoAnswer, 'at' | 'reportedSession' | 'restoredEmail'>,
  t: Translate,
): { done: string[]; notDone: string[] } {
  const { isPendingEmailCancelled, isEmailRestored, isUsernameRestored } = answer;
  const { isDeletionCancelled, isDataExportRemoved, isUnlocked, passwordMailedTo } = answer;
  const { areBrowsersForgotten } = answer;
  return {
    done: [
      ...(isUnlocked ? [t('undo.did.unlocked')] : []),
      ...(isDeletionCancelled ? [t('undo.did.deletion')] : []),
      ...(isEmailRestored === true ? [t('undo.did.email')] : []),
      ...(isUsernameRestored === true ? [t('undo.did.username')] : []),
      ...(isPendingEmailCancelled ? [t('undo.did.pending')] : []),
      t('undo.did.signOut'),
      ...(isDataExportRemoved ? [t('undo.did.dataExport')] : []),
      ...(areBrowsersForgotten ? [t('undo.did.browsers')] : []),
      ...(passwordMailedTo === null ? [] : [t('undo.done.mailed', { address: passwordMailedTo })]),
    ],
    notDone: [
      ...(isEmailRestored === false ? [t('undo.done.notRestored')] : []),
      ...(isUsernameRestored === false ? [t('undo.done.usernameNotRestored')] : []),
      ...(passwordMailedTo === null ? [t('undo.done.notMailed')] : []),
    ],
  };
}
