/** “This wasn’t me”, said of a change from its mail. */
export const undo = {
  'undo.change': 'A change to your account, {exact}: {change}',
  'undo.intro': 'If this wasn’t you, we’ll do this:',
  'undo.step.pending': 'Cancel the change of your email address',
  'undo.step.email': 'Put back your email address',
  'undo.step.signOut': 'Sign you out everywhere, in all browsers and applications',
  'undo.step.browsers': 'Ask for two-step verification again in every browser',
  'undo.cancel': 'It was me',
  'undo.over.title': 'This link no longer works',
  'undo.over.text':
    'It works once, for 7 days. To check your account, sign in and look at its changes.',
  'undo.over.link': 'See changes',
  'undo.done.title': 'You’re signed out everywhere',
  'undo.done.text':
    'Sign in to check what else was changed. Applications can take a while to notice that you’re signed out.',
  'undo.done.link': 'Sign in and check changes',
  'undo.done.mailed': 'We emailed a link for a new password to {address}.',
  'undo.done.restored': 'Your email is {address} again. We sent a link for a new password there.',
  'undo.done.notMailed':
    'We couldn’t email you a link for a new password. Change your password when you sign in.',
  'undo.done.notRestored': 'We couldn’t put your old email address back. Ask support for help.',
} as const;
