export const error = {
  'error.reference': 'Error {status}. Reference number: {reference}',
  'error.busy': 'Too many people are here at the moment. Try again in a few seconds.',

  'error.badRequest.heading': 'This request could not be read',
  'error.badRequest.text':
    'What was sent is not what a form of this portal sends, so nothing was done. Go back, reload the page and try again.',
  'error.forbidden.heading': 'This request was not accepted',
  'error.forbidden.text':
    'The form did not come from a page of this portal, so nothing was done. Go back, reload the page and try again.',
  'error.notFound.heading': 'There is no such page',
  'error.notFound.text': 'The address is wrong, or the page has moved.',
  'error.tooLarge.heading': 'That was too much',
  'error.tooLarge.text': 'The form held more than this page accepts, so nothing was done.',
  'error.tooSlow.text': 'The request took too long to arrive, so nothing was done. Try again.',
  'error.headersTooLarge.text':
    'Your browser sent more than this portal accepts, most likely too many cookies. Delete the cookies of this site and try again.',
  'error.tooMany.heading': 'Too many requests',
  'error.tooMany.text':
    'There were too many requests from here in a short time, so nothing was done. Wait a minute and try again.',
  'error.formExpired.heading': 'Please send this once more',
  'error.formExpired.text':
    'The form was made for an earlier sign-in of yours, so nothing was done yet. What you entered is kept: send it again if it is still what you want.',
  'error.formExpired.send': 'Send again',
  'error.signedOutHere.heading': 'You are signed out here',
  'error.signedOutHere.text':
    'Your session in this browser is over. It was signed out from another browser or by the sign-in service, or its time was up.',
  'error.signedOutHere.ownAct': 'You signed out this browser. To go on, sign in again.',
  'error.signedOutHere.nothingDone': 'What you have just sent was not done.',
  'error.signedOutHere.signIn': 'Sign in',
  'error.method.heading': 'This address does not work that way',
  'error.method.text': 'Go back to your account and start from there.',
  'error.accepted.heading': 'Your request was accepted',
  'error.accepted.text':
    'It is not confirmed yet: something failed on our side before we could show the result. Check again in a minute. You don’t need to do it again.',
  'error.acceptedInPart.heading': 'Part of your request was accepted',
  'error.acceptedInPart.text':
    'Something failed on our side before all of it was done. Check in a minute what is left, then try that again.',
  'error.unavailable.heading': 'The portal is not available right now',
  'error.unavailable.text':
    'One of its parts does not answer, so what you asked for may not have been done. Try again in a minute.',
  'error.unexpected.heading': 'Something went wrong',
  'error.unexpected.text': 'This is our fault. Try again in a minute.',
  'error.home': 'Go to your account',
} as const;
