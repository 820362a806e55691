export const emailChange = {
  'emailChange.title': 'Change your email',
  'emailChange.title.unconfirmed': 'Confirm or change your email',
  'emailChange.link': 'Change email',
  'emailChange.current': 'Your current email:',
  'emailChange.newEmail': 'New email',
  'emailChange.oldEmail': 'Current email',
  'emailChange.step.link': 'We send a link to the new address.',
  'emailChange.step.until': 'Nothing changes until you open that link and confirm.',
  'emailChange.step.signedOut':
    'Then you sign in with the new address. You may be signed out everywhere, here too.',
  'emailChange.step.mails': 'Emails about your account and codes to sign in go there too.',
  'emailChange.step.linked': 'Your linked sign-ins keep their own email.',
  'emailChange.replaces': 'You’re already changing to {email}. A new link replaces that one.',
  'emailChange.confirmHint': 'To confirm the address you have now, enter it here.',
  'emailChange.send': 'Send link',
  'emailChange.sending': 'Sending…',
  'emailChange.back': 'Back to your profile',
  'emailChange.invalid': 'Enter an email address, such as name@example.com.',
  'emailChange.same': 'This is your email already.',
  'emailChange.tooOften':
    'Too many links were sent to this address. Try again tomorrow, or use another address.',
  'emailChange.sent': 'A link is on its way to the new address.',
  'emailChange.waits': 'Waiting for you to confirm {email}.',
  'emailChange.waits.link': 'See the change',
  'emailChange.noneWaits': 'No change of your email is waiting. Your email is as it was.',
  'emailChange.pending.title': 'Open the link in your new mailbox',
  'emailChange.pending.text':
    'We sent a link to this address. Open it in a browser where you’re signed in, and confirm.',
  'emailChange.pending.expires': 'The link expires',
  'emailChange.pending.notArrived':
    'Nothing there? Look in your spam folder, or have another link sent. Only the newest link works.',
  'emailChange.sendAgain': 'Send another link',
  'emailChange.cancel': 'Cancel the change',
  'emailChange.cancelling': 'Cancelling…',
  'emailChange.cancelled': 'The change is cancelled. Your email stays as it was.',
  'emailChange.confirm.title': 'Use this email from now on?',
  'emailChange.confirm': 'Use this email',
  'emailChange.notNow': 'Not now',
  'emailChange.changed': 'Your email is changed.',
  'emailChange.nowConfirmed': 'Your email is confirmed.',
  'emailChange.done.title': 'Your new email',
  'emailChange.done.text':
    'Sign in with it from now on. You may be signed out everywhere, here too.',
  'emailChange.done.link': 'Go to your profile',
  'emailChange.notKnown':
    'We don’t know whether your email was changed. Look at your profile in a minute.',
  'emailChange.notUsable':
    'This address can’t be used, so your email stays as it was. An email to that address says why.',
  'emailChange.dead.title': 'This link doesn’t work',
  'emailChange.dead.again': 'Get another link',
  'emailChange.linkDead':
    'It was used already, cancelled or replaced, or belongs to someone else. Check that you’re signed in as the person who asked for it.',
  'emailChange.linkExpired': 'The link is too old. Have another one sent.',
  'emailChange.mail.subject': 'Confirm your new email address',
  'emailChange.mail.asked': 'Someone asked to use this address for their account.',
  'emailChange.mail.open':
    'If it was you, open the link in a browser where you’re signed in, and confirm.',
  'emailChange.mail.link': 'Confirm this address',
  'emailChange.mail.expires': 'The link works for 30 minutes.',
  'emailChange.mail.notYou':
    'If it wasn’t you, there’s nothing to do. Nothing changes without this link.',
  'emailChange.inUseMail.subject': 'Your email address is already in use',
  'emailChange.inUseMail.text':
    'Someone asked to use this address for their account. Another account has it already, so nothing was changed.',
  'emailChange.inUseMail.next': 'If it was you, sign in with this address instead.',
  'emailChange.inUseMail.notYou':
    'If it wasn’t you, someone else may be reading your emails. Change the password of this mailbox.',
} as const;
