/** The texts of “This wasn’t me”: the question, the guide and its summary. */
export const notMe = {
  'notMe.title': 'This wasn’t me',
  'notMe.hint': 'Don’t recognise this session? We’ll help you secure your account.',

  'notMe.heading': 'Secure your account',
  'notMe.current':
    'You’re using this browser now, so you’ll be signed out here. Sign in again to go on with the steps.',
  'notMe.intro': 'We’ll do three things:',
  'notMe.step.signsOut': 'Sign out {device} and remove the access that applications got through it',
  'notMe.step.removesAccess':
    'Remove the access that applications still have through {device}, which is signed out',
  'notMe.step.password': 'Email you a link to set a new password, or tell you where to change it',
  'notMe.step.changes': 'Show you what changed in your account since that sign-in',
  'notMe.confirm': 'Yes, secure my account',
  'notMe.pending': 'Securing…',
  'notMe.signedOutHere.text':
    'We signed out this browser because you reported it. Sign in again to go on with the steps.',
  'notMe.signedOutHere.mailed':
    'We signed out this browser because you reported it. We emailed a link for a new password to {address}. Set one, then sign in again to go on with the steps.',

  'notMe.guide.title': 'Steps to secure your account',
  'notMe.guide.reported': 'Reported as not you: {device}',
  'notMe.guide.progress': '{done, number} of {count, number} done',
  'notMe.guide.allDone': 'All steps done',
  'notMe.guide.kept':
    'You can come back to this page for 30 days. Your account overview leads here while steps are open.',
  'notMe.guide.kept.done': 'You can come back to this page for 30 days.',
  'notMe.guide.step': '{number, number}. {title}',
  'notMe.guide.signed-out': 'Sign out the session',
  'notMe.guide.password': 'Set a new password',
  'notMe.guide.changes': 'Undo what they changed',
  'notMe.guide.others': 'Sign out everywhere else',
  'notMe.guide.state.done': 'Done',
  'notMe.guide.state.open': 'To do',
  'notMe.guide.state.pending': 'Signing out…',
  'notMe.mark.password': 'I have a new password',
  'notMe.mark.changes': 'I’ve checked my account',
  'notMe.mark.others': 'The others are mine',
  'notMe.mark.undo': 'Mark as not done',
  'notMe.mark.pending': 'Saving…',

  'notMe.signedOut.confirmed': '{device} is signed out, confirmed {exact}.',
  'notMe.signedOut.confirmedUntimed': '{device} is signed out.',
  'notMe.signedOut.pending': 'Signing out {device}… This can take a minute.',
  'notMe.signedOut.already-gone': '{device} was already signed out.',
  'notMe.signedOut.not-yet': '{device} isn’t signed out yet: {reason}.',
  'notMe.signedOut.listed-again': 'This didn’t work: {device} is still signed in.',
  'notMe.access.removed':
    '{count, plural, one {The access that an application had through it is removed.} other {The access that applications had through it is removed (#).}}',
  'notMe.access.uncounted': 'Applications lose the access they had through this session.',
  'notMe.access.none': 'No application had access through this session.',
  'notMe.access.not-yet':
    'Access removed: {ended, number}. Not yet: {remaining, number}, {reason}.',
  'notMe.access.unknown': 'We can’t tell which applications had access: {reason}.',
  'notMe.retry': 'Try again',

  'notMe.password.sentTo': 'We emailed a link for a new password to {address}. It expires soon.',
  'notMe.password.sent': 'We emailed you a link for a new password. It expires soon.',
  'notMe.password.mailedAt': 'Sent',
  'notMe.password.changedAt': 'Your password was changed',
  'notMe.password.elsewhere': 'You sign in with {provider}. Change your password there.',
  'notMe.password.elsewhereUnnamed':
    'You sign in with another account, such as one at work. Change your password there.',
  'notMe.password.no-address':
    'Your account has no email address, so we can’t email you. Ask support to change your password.',
  'notMe.password.too-often':
    'We emailed you a link a short while ago. Look in your inbox before you ask for another.',
  'notMe.password.failed': 'We couldn’t email a link for a new password: {reason}.',
  'notMe.mail.sendAgain': 'Send again',
  'notMe.mail.send': 'Send the email',
  'notMe.mail.pending': 'Sending…',
  'notMe.mail.sentAgain': 'We emailed you another link. Use the latest one.',
  'notMe.mail.sentAgainTo': 'We emailed another link to {address}. Use the latest one.',
  'notMe.mail.tooOften':
    '{count, plural, one {You’ve asked for several emails. You can ask for another in one minute.} other {You’ve asked for several emails. You can ask for another in # minutes.}}',
  'notMe.mail.failed': 'We couldn’t send the email. Try again in a minute.',

  'notMe.changes.explained':
    'This changed after that sign-in and before your report. Start with the oldest.',
  'notMe.changes.later': 'Since your report',
  'notMe.changes.laterExplained': 'If one of these wasn’t you, ask support for help.',
  'notMe.changes.person': 'You asked for this here.',
  'notMe.changes.none': 'No important changes found.',
  'notMe.changes.incomplete':
    'We can’t see all activity from that time, so more may have changed. Check your details too.',
  'notMe.changes.unknown': 'We can’t tell what changed: {reason}. Check your details yourself.',
  'notMe.changes.here': 'Changed here lately',
  'notMe.changes.hereExplained':
    'Put right what you don’t recognise: open it, or use the link below it.',
  'notMe.mend.password': 'Set a new password with the link from step 2.',
  'notMe.mend.request': 'Delete that email. Use only the link from step 2.',
  'notMe.mend.restore': 'Ask support to put it back.',
  'notMe.mend.remove': 'If you don’t know it, ask support to remove it.',
  'notMe.mend.mfa':
    'Turn two-step verification on again. If you aren’t asked when you sign in, contact support.',
  'notMe.mend.recovery-code': 'That code is used up. Ask support for a new one.',
  'notMe.mend.access': 'If you don’t know this application, sign out everywhere else in step 4.',
  'notMe.mend.copied-access': 'Someone may have copied it. Sign out everywhere else in step 4.',
  'notMe.mend.ask': 'Ask support about it.',
  'notMe.mendHere.restore': 'Put it back yourself:',
  'notMe.mendHere.remove': 'If you don’t know it, remove it:',
  'notMe.mendHere.mfa': 'Set it up again:',
  'notMe.mendHere.recovery-code': 'That code is used up. Make a new one:',

  'notMe.changes.look': 'Look through the rest as well:',
  'notMe.changes.look.activity': 'Activity since that sign-in',
  'notMe.mendHere.access': 'If you don’t know this application, remove its access:',
  'notMe.mendHere.copied-access': 'Someone may have copied it. Remove the application’s access:',
  'notMe.mend.leave': 'If you don’t know it, ask support to take you out.',
  'notMe.mendHere.leave': 'If you don’t know it, leave it:',
  'notMe.others.applications':
    'Applications may still get in. Remove the access of any that you don’t know:',
  'notMe.others.remaining':
    '{count, plural, one {One other session is signed in. It may not be yours.} other {# other sessions are signed in. Some may not be yours.}}',
  'notMe.others.ended':
    '{count, plural, one {You signed out one other session.} other {You signed out # other sessions.}}',
  'notMe.others.none': 'No other session is signed in.',
  'notMe.others.unknown': 'We can’t show your other sessions right now. Some may not be yours.',
  'notMe.others.end': '{count, plural, one {Sign out the other one} other {Sign out the other #}}',
  'notMe.others.endAll': 'Sign out everywhere else',

  'notMe.summary.heading': 'Summary',
  'notMe.summary.text': 'Keep a record: print this page, or download it as a text file.',
  'notMe.summary.download': 'Download summary',
  'notMe.receipt.title': 'Summary: session reported as not you',
  'notMe.receipt.portal': '{name}, {address}',
  'notMe.receipt.account': 'Account: {account}',
  'notMe.receipt.written': 'Reported on: {exact}',
  'notMe.receipt.device': 'Device: {device}',
  'notMe.receipt.place': 'Location (approximate): {place}',
  'notMe.receipt.address': 'IP address: {address}',
  'notMe.receipt.signedIn': 'Signed in: {exact}',
  'notMe.receipt.lastSeen': 'Last seen: {exact}',
  'notMe.receipt.zone': 'Time zone: {zone}',
  'notMe.receipt.others':
    'Other sessions: {ended, number} signed out, {remaining, number} still signed in',
  'notMe.receipt.changes': 'Changes in your account since then:',
  'notMe.receipt.change': '{exact}: {change}',

  'notMe.open.text':
    'You told us “This wasn’t me” on {exact}: {done, number} of {count, number} steps done.',
  'notMe.open.link': 'Continue',
  'notMe.reported.mark': 'Reported as not you',
  'notMe.reported.link': 'See the steps',
} as const;
