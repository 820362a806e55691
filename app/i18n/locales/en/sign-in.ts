export const signIn = {
  'welcome.title': 'Your account',
  'welcome.heading': 'See where you are signed in',
  'welcome.text':
    'Sign in to see every browser and device that is signed in to your account, and to sign out the ones that should not be there.',
  'welcome.signIn': 'Sign in',

  'signOut.title': 'Sign out',
  'signOut.heading': 'Sign out of this browser?',
  'signOut.text': 'You will have to sign in again to use the portal and other applications here.',
  'signOut.confirm': 'Sign out',
  'signOut.cancel': 'Stay signed in',

  'signedOut.title': 'Signed out',
  'signedOut.heading': 'You are signed out',
  'signedOut.text':
    'This browser is signed out. Whoever wants to use your account here has to sign in.',
  'signedOut.signInAgain': 'Sign in again',

  'signInAgain.title': 'Sign in again',
  'signInAgain.heading': 'Sign in again to do this',
  'signInAgain.text':
    'Your sign-in is a while ago, so the sign-in service has to ask once more who you are. Nothing was signed out yet. Afterwards you come back to where you were, and decide there.',
  'signInAgain.secondFactor': 'This also takes two-step verification, if you have set it up.',
  'signInAgain.link': 'Sign in again',
  'signInAgain.cancel': 'Go back without',

  'signInFailed.title': 'Sign-in did not work',
  'signInFailed.heading': 'Sign-in did not work',
  'signInFailed.retry': 'Try to sign in again',
  'signInFailed.anotherAccount': 'Sign in with another account',
  'signInFailed.home': 'Go to the start page',
  'signInFailed.access_denied': 'The sign-in service did not let you in, or you chose to stop.',
  'signInFailed.stale':
    'This sign-in took too long, was begun in another browser, or was finished already.',
  'signInFailed.unreachable':
    'The sign-in service does not answer right now. Try again in a minute.',
  'signInFailed.session_ended':
    'This session has just been signed out, so it cannot be used to sign in. Sign in again with your password.',
  'signInFailed.service_error':
    'The sign-in service reported an error, so nobody was signed in. If it happens again, please tell the people who run this portal, and give them the reference number.',
  'signInFailed.someone_else':
    'You were asked to sign in again, and another account was used. So that sign-in does not count here.',
  'signInFailed.second_factor':
    'The sign-in service did not ask for your second step, so this sign-in is not enough for what you wanted to do. Nothing was done. If it happens again, please tell the people who run this portal, and give them the reference number.',
  'signInFailed.invitation':
    'The link of this invitation is not complete. Open it once more from the mail that brought it, or copy all of it.',
  'signInFailed.refused':
    'The answer of the sign-in service did not pass our checks, so nobody was signed in.',
} as const;
