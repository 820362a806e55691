/** Locking one's account, and how to get back. */
export const lock = {
  'lock.title': 'Lock your account',
  'lock.section.text':
    'Think someone else has access? Lock your account. Nobody can sign in until it’s unlocked.',
  'lock.section.link': 'Lock my account',
  'lock.section.unavailable':
    'You can’t lock your account here. The people who run this service can.',
  'lock.heading': 'Lock your account?',
  'lock.does': 'What happens',
  'lock.does.signIn': 'Nobody can sign in, not even you.',
  'lock.does.signOut': 'You’re signed out everywhere, in all browsers and applications.',
  'lock.does.access': 'All applications lose their access. Later you have to allow them again.',
  'lock.does.browsers': 'All remembered browsers are forgotten.',
  'lock.does.pending': 'A change of your email address that isn’t confirmed yet is cancelled.',
  'lock.does.deletion':
    'The deletion of your account is cancelled, as nobody could stop it any more.',
  'lock.does.mail': 'We email all your confirmed addresses.',
  'lock.stays': 'What stays',
  'lock.stays.data': 'Your data, your ways to sign in and your organizations.',
  'lock.stays.until': 'Where an application is open now, it may work until its access expires.',
  'lock.back': 'How to get back in',
  'lock.back.question': 'How do you want to unlock it?',
  'lock.back.mail': 'With a link that we email to {address}',
  'lock.back.mail.hint': 'It works once, for 7 days.',
  'lock.back.support': 'Only with the people who run this service',
  'lock.back.support.hint': 'Choose this if someone else may read your email.',
  'lock.back.onlySupport': 'Only the people who run this service can unlock it.',
  'lock.contact': 'Contact',
  'lock.contact.none':
    'We can’t tell you how to reach them. Find that out before you lock your account.',
  'lock.confirm': 'Lock my account',
  'lock.pending': 'Locking…',
  'lock.done': 'Your account is locked. You’re signed out everywhere.',
  'lock.done.signingOut':
    'Your account is locked. Some browsers and applications are still being signed out.',
  'lock.done.left':
    'Your account is locked. We couldn’t sign out everything. Tell the people who run this service.',
  'lock.underWay':
    'Your account is being locked, and we keep trying. As long as you can sign in, it isn’t locked yet.',
  'lock.back.mailed':
    'Did you lock it, and choose a link? Open our email “{subject}” and use the link. It works once, for 7 days.',
  'lock.back.people': 'If not, the people who run this service can unlock it.',
} as const;
