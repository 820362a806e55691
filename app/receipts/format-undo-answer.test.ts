import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { formatUndoAnswer } from './format-undo-answer';

const everything = {
  isDeletionCancelled: false,
  isPendingEmailCancelled: true,
  isEmailRestored: true,
  isUsernameRestored: true,
  isDataExportRemoved: false,
  areBrowsersForgotten: true,
  passwordMailedTo: 'a•••@example.com',
  isUnlocked: true,
};

test('all that was done is told', () => {
  expect(formatUndoAnswer(everything, translator('en'))).toEqual({
    done: [
      'Your account was unlocked.',
      'Your old email address is back.',
      'Your old username is back.',
      'The change of your email address was cancelled.',
      'All sessions were signed out, in all browsers and applications.',
      'All remembered browsers were forgotten.',
      'We emailed a link for a new password to a•••@example.com.',
    ],
    notDone: [],
  });
});

test('what could not be done is told apart from what was', () => {
  const little = {
    isDeletionCancelled: false,
    isPendingEmailCancelled: false,
    isEmailRestored: false,
    isUsernameRestored: false,
    isDataExportRemoved: false,
    areBrowsersForgotten: false,
    passwordMailedTo: null,
    isUnlocked: false,
  };
  expect(formatUndoAnswer(little, translator('en'))).toEqual({
    done: ['All sessions were signed out, in all browsers and applications.'],
    notDone: [
      'We couldn’t put your old email address back. Ask support for help.',
      'We couldn’t put your old username back. You can change it once you’ve signed in.',
      'We couldn’t email you a link for a new password. Change your password when you sign in.',
    ],
  });
});

test('an address that was never taken is not told of', () => {
  const { done, notDone } = formatUndoAnswer(
    { ...everything, isEmailRestored: null },
    translator('en'),
  );
  expect([...done, ...notDone]).not.toContain('Your old email address is back.');
});
