/** The texts of the page of one session. */
export const session = {
  'session.notFound.title': 'Session not found',
  'session.notFound.text':
    'We couldn’t find this session. The address may be incomplete, or belong to another account.',
  'session.gone.title': 'This session is signed out',
  'session.gone.person': 'You signed it out here {time} ({exact}).',
  'session.gone.confirmed': 'Confirmed: {exact}.',
  'session.gone.tenant': 'It was signed out outside this portal {time} ({exact}).',
  'session.gone.unknown': 'It was signed out elsewhere, or it expired. We don’t know when.',
  'session.unavailable': 'We can’t show this session right now',
  'session.notPermitted': 'We can’t show this session here',

  'session.impersonation.heading': 'Someone else is signed in as you here',
  'session.impersonation.text':
    'Support staff can open a session in your name. If you didn’t ask for that, choose “This wasn’t me”.',
  'session.copied.heading': 'This session may have been stolen',
  'session.copied.text':
    'It began in one browser and network, and was last seen in another browser on another network. Sessions don’t move by themselves: someone may have copied its cookie. If you can’t explain this, choose “This wasn’t me”.',

  'session.signOut.heading': 'Sign out this session',
  'session.signOut.other': 'Its browser will have to sign in again. This can’t be undone.',
  'session.signOut.current':
    'You’re using this browser: you’ll be signed out here, and have to sign in again.',

  'session.signOut.named': 'Sign out {device}',
  'session.signOut.currentNamed': 'Sign out this browser ({device})',

  'session.clients.heading': 'Browser and network',
  'session.clients.first': 'At sign-in',
  'session.clients.last': 'Last seen',
  'session.clients.browser': 'Browser',
  'session.clients.network': 'Network',
  'session.clients.showAddress': 'Show the whole address',
  'session.change.none': 'Browser and network are the same as at sign-in.',
  'session.change.network':
    'The network changed. That’s normal for phones, laptops and VPNs, and unusual for a desktop computer.',
  'session.change.country':
    'The country changed. If you haven’t travelled or used a VPN, look closely.',
  'session.change.browser':
    'The browser or system changed. That’s unusual, unless you asked for the desktop version of a page.',
  'session.change.address': 'Only the IP address changed, within the same network. That’s normal.',
  'session.change.unknown': 'We can’t tell whether the browser or network changed.',

  'session.times': 'When',
  'session.signIn.heading': 'How it was signed in',
  'session.signIn.methods': 'Signed in with',
  'session.signIn.mfa': 'Two-step verification',
  'session.signIn.mfa.yes': 'Yes',
  'session.signIn.mfa.passkey': 'Yes, by a passkey',
  'session.signIn.mfa.no': 'No',
  'session.signIn.mfa.unknown': 'Unknown',
  'session.signIn.closing': 'When the browser is closed',
  'session.signIn.persistent': 'Stays signed in',
  'session.signIn.transient': 'Is signed out',

  'session.effects.sum.atOnce': '{applications} will be signed out right away.',
  'session.effects.sum.until': '{applications} may stay open until {exact} or longer.',
  'session.effects.sum.open': '{applications} may stay open for a while.',
  'session.effects.sum.more': '{count, number} more',
  'session.effects.sum.unnamed': '{count, plural, one {One application} other {# applications}}',
  'session.effects.heading': 'What happens when you sign it out',
  'session.effects.none': 'We know of no application that is signed in here.',
  'session.effects.atOnce': 'Is signed out right away.',
  'session.effects.until':
    'May stay open: what it was given runs out {time} ({exact}) at the latest, but it may keep a session of its own.',
  'session.effects.open': 'May stay open; we don’t know how long.',
  'session.effects.unknown': 'We can’t tell whether it is signed out: {reason}.',
  'session.effects.losesAccess': 'Loses its access to your account.',
  'session.access.heading': 'Access of applications from this session',
  'session.access.explained':
    'These applications can reach your account without you. They lose access when the session is signed out.',
  'session.access.none': 'No application has access through it.',
  'session.access.unknown': 'We can’t tell whether applications have access through it: {reason}.',
  'session.access.given': 'Given',
  'session.access.lastUsed': 'Last used',
} as const;
