export const signIn = {
  'signIn.welcome.title': 'Your account',
  'signIn.welcome.heading': 'See where you are signed in',
  'signIn.welcome.text':
    'Sign in to see every browser and device that is signed in to your account, and to sign out the ones that should not be there.',
  'signIn.welcome.signIn': 'Sign in',

  'signIn.signOut.title': 'Sign out',
  'signIn.signOut.heading': 'Sign out of this browser?',
  'signIn.signOut.text':
    'You will have to sign in again to use the portal and other applications here.',
  'signIn.signOut.confirm': 'Sign out',
  'signIn.signOut.cancel': 'Stay signed in',

  'signIn.signedOut.title': 'Signed out',
  'signIn.signedOut.heading': 'You are signed out',
  'signIn.signedOut.text':
    'This browser is signed out. Whoever wants to use your account here has to sign in.',
  'signIn.signedOut.signInAgain': 'Sign in again',

  'signIn.again.title': 'Sign in again',
  'signIn.again.heading': 'Sign in again to do this',
  'signIn.again.text':
    'Your sign-in is a while ago, so the sign-in service has to ask once more who you are. Nothing was signed out yet. Afterwards you come back to where you were, and decide there.',
  'signIn.again.secondFactor': 'This also takes two-step verification, if you have set it up.',
  'signIn.again.link': 'Sign in again',
  'signIn.again.cancel': 'Go back without',

  'signIn.failed.title': 'Sign-in did not work',
  'signIn.failed.heading': 'Sign-in did not work',
  'signIn.failed.retry': 'Try to sign in again',
  'signIn.failed.anotherAccount': 'Sign in with another account',
  'signIn.failed.home': 'Go to the start page',
  'signIn.failed.access_denied': 'The sign-in service did not let you in, or you chose to stop.',
  'signIn.failed.stale':
    'This sign-in took too long, was begun in another browser, or was finished already.',
  'signIn.failed.unreachable':
    'The sign-in service does not answer right now. Try again in a minute.',
  'signIn.failed.session_ended':
    'This session has just been signed out, so it cannot be used to sign in. Sign in again with your password.',
  'signIn.failed.service_error':
    'The sign-in service reported an error, so nobody was signed in. If it happens again, please tell the people who run this portal, and give them the reference number.',
  'signIn.failed.someone_else':
    'You were asked to sign in again, and another account was used. So that sign-in does not count here.',
  'signIn.failed.second_factor':
    'The sign-in service did not ask for your second step, so this sign-in is not enough for what you wanted to do. Nothing was done. If it happens again, please tell the people who run this portal, and give them the reference number.',
  'signIn.failed.invitation':
    'The link of this invitation is not complete. Open it once more from the mail that brought it, or copy all of it.',
  'signIn.failed.refused':
    'The answer of the sign-in service did not pass our checks, so nobody was signed in.',
} as const;
