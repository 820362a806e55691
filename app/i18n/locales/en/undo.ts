/** “This wasn’t me”, said of a change from its mail. */
export const undo = {
  'undo.change': 'A change to your account, {exact}: {change}',
  'undo.intro': 'If this wasn’t you, we’ll do this:',
  'undo.step.pending': 'Cancel the change of your email address',
  'undo.step.email': 'Put back your email address',
  'undo.step.username': 'Put back your username',
  'undo.step.signOut': 'Sign you out everywhere, in all browsers and applications',
  'undo.step.browsers': 'Ask for two-step verification again in every browser',
  'undo.cancel': 'It was me',
  'undo.over.title': 'This link no longer works',
  'undo.over.text':
    'It works once, for 7 days. To check your account, sign in and look at its changes.',
  'undo.over.link': 'See changes',
  'undo.did.email': 'Your old email address is back.',
  'undo.did.username': 'Your old username is back.',
  'undo.did.pending': 'The change of your email address was cancelled.',
  'undo.did.signOut': 'All sessions were signed out, in all browsers and applications.',
  'undo.did.dataExport': 'We deleted the copy of your data.',
  'undo.did.browsers': 'All remembered browsers were forgotten.',
  'undo.did.when': 'What we did, {exact}:',
  'undo.did.once': 'The link was used for this, and works only once.',
  'undo.done.title': 'We secured your account',
  'undo.done.text':
    'Sign in to check what else was changed. Applications can take a while to notice that you’re signed out.',
  'undo.done.link': 'Sign in and check changes',
  'undo.done.mailed': 'We emailed a link for a new password to {address}.',
  'undo.done.notMailed':
    'We couldn’t email you a link for a new password. Change your password when you sign in.',
  'undo.done.notRestored': 'We couldn’t put your old email address back. Ask support for help.',
  'undo.done.usernameNotRestored':
    'We couldn’t put your old username back. You can change it once you’ve signed in.',
  'undo.step.deletion': 'Cancel the deletion of your account',
  'undo.did.deletion': 'The deletion of your account was cancelled.',
  'undo.lock.title': 'Unlock your account',
  'undo.lock.heading': 'Unlock your account?',
  'undo.lock.intro': 'If you want to use your account again, we’ll do this:',
  'undo.lock.step': 'Unlock your account, so that you can sign in again',
  'undo.lock.password':
    'Anyone who knows your password can then sign in too. If someone else may know it, set a new one at once.',
  'undo.lock.confirm': 'Unlock my account',
  'undo.lock.pending': 'Unlocking…',
  'undo.lock.cancel': 'Leave it locked',
  'undo.lock.done': 'Your account is unlocked',
  'undo.lock.kept':
    'Your account was changed after it was locked, so this link can’t unlock it. The people who run this service can.',
  'undo.did.unlocked': 'Your account was unlocked.',
} as const;
