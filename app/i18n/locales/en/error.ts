export const error = {
  'error.reference': 'Error {status}. Reference number: {reference}',
  'error.busy': '{product} is very busy. Try again in a few seconds.',

  'error.badRequest.heading': 'We couldn’t read that request',
  'error.badRequest.text':
    'Something was wrong with that request, so nothing was changed. Go back, reload the page and try again.',
  'error.forbidden.heading': 'We didn’t accept that request',
  'error.forbidden.text':
    'It didn’t come from a page of {product}, so nothing was changed. Go back, reload the page and try again.',
  'error.notFound.heading': 'Page not found',
  'error.notFound.text': 'Check the address, or go to your account.',
  'error.tooLarge.heading': 'That form is too large',
  'error.tooLarge.text': 'It holds more than we can accept, so nothing was changed.',
  'error.tooSlow.text': 'The request took too long to arrive, so nothing was changed. Try again.',
  'error.headersTooLarge.text':
    'Your browser sent too much, most likely too many cookies. Delete the cookies of this site, then try again.',
  'error.tooMany.heading': 'Too many requests',
  'error.tooMany.text':
    'Too many requests came from here, so nothing was changed. Wait a minute and try again.',
  'error.formExpired.heading': 'Confirm again',
  'error.formExpired.text':
    'You’ve signed in again since this page was opened, so nothing has been changed yet. We kept what you entered. Send it again if it’s still what you want.',
  'error.formExpired.send': 'Send again',
  'error.formExpired.sending': 'Sending…',
  'error.signedOutHere.heading': 'You’re signed out here',
  'error.signedOutHere.text': 'Your session was signed out elsewhere, or it expired.',
  'error.signedOutHere.ownAct': 'You signed out this browser. To go on, sign in again.',
  'error.signedOutHere.nothingDone': 'What you just sent was not done.',
  'error.signedOutHere.signIn': 'Sign in',
  'error.method.heading': 'This page can’t be opened directly',
  'error.method.text': 'Go to your account and start from there.',
  'error.accepted.heading': 'Your request was accepted',
  'error.accepted.text':
    'It isn’t confirmed yet: something failed on our side before we could show the result. Check again in a minute. You don’t need to do it again.',
  'error.acceptedInPart.heading': 'Part of your request was accepted',
  'error.acceptedInPart.text':
    'Something failed on our side before all of it was done. Check in a minute what is left, then try that again.',
  'error.unavailable.heading': '{product} isn’t available right now',
  'error.unavailable.text':
    'Part of it isn’t responding, so what you asked for may not have been done. Try again in a minute.',
  'error.unexpected.heading': 'Something went wrong',
  'error.unexpected.text': 'Sorry, that’s on us. Try again in a minute.',
  'error.home': 'Go to your account',
} as const;
