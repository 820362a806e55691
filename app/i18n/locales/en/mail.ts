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
  'mail.change.organization-left': 'You left an organization',
  'mail.change.change-undone': 'We secured your account',
  'mail.maybe.heading': 'Your account may have been changed',
  'mail.maybe.text':
    'The change below was asked for. We can’t tell whether it was made, so check your account.',
  'mail.change.yours': 'If this was you, there is nothing to do.',
  'mail.change.notYours':
    'If it wasn’t you, use the link below. We’ll sign you out everywhere and help you secure your account.',
  'mail.change.restores': 'It also puts this address back.',
  'mail.change.cancels': 'It also cancels the change of address.',
  'mail.change.undone':
    'Someone used the “This wasn’t me” link. All sessions were signed out. Sign in to check your account.',
  'mail.change.link': 'This wasn’t me',
  'mail.change.linkLife': 'The link works once, for 7 days. You don’t have to sign in.',
  'mail.change.why':
    'We send this to every confirmed address of an account when something important changes.',
} as const;
