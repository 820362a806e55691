/** The mails that tell of changes of an account. */
export const mail = {
  'mail.change.password-change-opened': 'Someone opened the page to set your password',
  'mail.change.password-changed': 'Your password was changed',
  'mail.change.email-change-asked': 'A change of your email address was requested',
  'mail.change.email-changed': 'Your email address was changed',
  'mail.change.email-change-cancelled': 'The change of your email address was cancelled',
  'mail.change.username-changed': 'Your username was changed',
  'mail.change.profile-changed': 'Your profile was changed',
  'mail.change.method-added': 'A way of two-step verification was added',
  'mail.change.method-renamed': 'A way of two-step verification was renamed',
  'mail.change.method-removed': 'A way of two-step verification was removed',
  'mail.change.passkey-added': 'A passkey was added',
  'mail.change.passkey-renamed': 'A passkey was renamed',
  'mail.change.passkey-removed': 'A passkey was removed',
  'mail.change.recovery-code-replaced': 'Your recovery code was replaced',
  'mail.change.browsers-forgotten': 'All remembered browsers were forgotten',
  'mail.change.sign-in-linked': 'Another sign-in was linked to your account',
  'mail.change.sign-in-unlinked': 'A sign-in was unlinked from your account',
  'mail.change.application-removed': 'The access of an application was removed',
  'mail.change.account-disconnected': 'A connected account was disconnected',
  'mail.change.organization-left': 'You left an organization',
  'mail.change.data-asked': 'A copy of your data was requested',
  'mail.change.data-downloaded': 'A copy of your data was downloaded',
  'mail.change.change-undone': 'We secured your account',
  'mail.maybe.heading': 'Your account may have been changed',
  'mail.maybe.text':
    'The change below was asked for. We can’t tell whether it was made, so check your account.',
  'mail.change.yours': 'If this was you, there is nothing to do.',
  'mail.change.notYours':
    'If it wasn’t you, use the link below. We’ll sign you out everywhere and help you secure your account.',
  'mail.change.restores': 'It also puts this address back.',
  'mail.change.cancels': 'It also cancels the change of address.',
  'mail.change.undone': 'Someone used the “This wasn’t me” link. Sign in to check your account.',
  'mail.change.link': 'This wasn’t me',
  'mail.change.linkLife': 'The link works once, for 7 days. You don’t have to sign in.',
  'mail.change.why':
    'We send this to every confirmed address of an account when something important changes.',
  'mail.change.deletion-asked': 'The deletion of your account was requested',
  'mail.change.deletion-requested': 'Support was asked to delete your account',
  'mail.change.deletion-cancelled': 'The deletion of your account was cancelled',
  'mail.change.keep':
    'Until then you can keep your account: use the second link, sign in and cancel.',
  'mail.change.account-locked': 'Your account was locked',
  'mail.change.account-unlocked': 'Your account was unlocked',
  'mail.locked.text':
    'Nobody can sign in, not even you. All browsers and applications are being signed out.',
  'mail.locked.unlock':
    'To use your account again, unlock it with the link below, whoever locked it. If someone else may read your email, secure your mailbox first.',
  'mail.locked.people': 'Only the people who run this service can unlock it.',
  'mail.locked.link': 'Unlock your account',
  'mail.locked.used':
    'Someone used the link in our email to unlock it. If that wasn’t you, someone else can read your email. Secure your mailbox, then lock your account again.',
} as const;
