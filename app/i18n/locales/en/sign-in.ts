export const signIn = {
  'signIn.welcome.title': 'Your account',
  'signIn.welcome.heading': 'See where you’re signed in',
  'signIn.welcome.devices': 'See every device that’s signed in to your account.',
  'signIn.welcome.strangers': 'Sign out any you don’t recognise.',
  'signIn.welcome.help': 'Get help if someone else got in.',
  'signIn.welcome.more':
    'You can also look after your profile, ways to sign in and applications, and see your activity.',
  'signIn.welcome.signIn': 'Sign in',

  'signIn.signOut.title': 'Sign out',
  'signIn.signOut.heading': 'Sign out this browser?',
  'signIn.signOut.text':
    'You’ll have to sign in again to use {product} and other applications here.',
  'signIn.signOut.confirm': 'Sign out',
  'signIn.signOut.cancel': 'Stay signed in',

  'signIn.signedOut.title': 'Signed out',
  'signIn.signedOut.heading': 'You’re signed out',
  'signIn.signedOut.text': 'To use your account here, sign in again.',
  'signIn.signedOut.signInAgain': 'Sign in again',

  'signIn.again.title': 'Confirm it’s you',
  'signIn.again.heading': 'Confirm it’s you',
  'signIn.again.text': 'Sign in again to go on. Nothing has been changed yet.',
  'signIn.again.secondFactor': 'If you use two-step verification, you need that too.',
  'signIn.again.link': 'Sign in again',
  'signIn.again.cancel': 'Cancel',

  'signIn.failed.title': 'Sign-in didn’t work',
  'signIn.failed.heading': 'Sign-in didn’t work',
  'signIn.failed.retry': 'Try again',
  'signIn.failed.anotherAccount': 'Sign in with another account',
  'signIn.failed.home': 'Go to the start page',
  'signIn.failed.access_denied':
    'Sign-in was cancelled or refused. If your account may be blocked, contact support.',
  'signIn.failed.stale':
    'This sign-in took too long, began in another browser, or was done already.',
  'signIn.failed.unreachable':
    'The sign-in service isn’t responding right now. Try again in a minute.',
  'signIn.failed.session_ended':
    'That session was just signed out. Sign in again with your password.',
  'signIn.failed.service_error':
    'The sign-in service reported an error, so you aren’t signed in. If it happens again, give support the reference number.',
  'signIn.failed.someone_else': 'Another account was used, so this doesn’t confirm that it’s you.',
  'signIn.failed.second_factor':
    'You need two-step verification for this. The sign-in service didn’t ask for it. Nothing was changed. If it happens again, give support the reference number.',
  'signIn.failed.invitation':
    'This invitation link isn’t complete. Open it again from the email, or copy all of it.',
  'signIn.failed.refused': 'We couldn’t verify this sign-in. Try again.',
  'signIn.failed.account_deleted':
    'This account was deleted. If you want a new one, sign in again.',
  'signIn.failed.locked': 'This account is locked. Nobody can sign in to it.',
} as const;
