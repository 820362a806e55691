export const session = {
  'server.session.gone.title': 'This session is over',
  'server.session.gone.person': 'You signed it out in this portal {time} ({exact}).',
  'server.session.gone.confirmed': 'The sign-in service confirmed it {exact}.',
  'server.session.gone.tenant': 'The sign-in service ended it {time} ({exact}).',
  'server.session.gone.unknown':
    'The sign-in service lists it no more: it was signed out elsewhere, or its time was up. When that was is not known here.',
  'server.session.unavailable': 'This session cannot be shown right now',
  'server.session.notPermitted': 'This session cannot be shown here',
  'server.session.impersonation.heading': 'Somebody else is signed in as you here',
  'server.session.impersonation.text':
    'This session was opened in your name, as support staff can do. If you did not ask for that, choose “This wasn’t me”.',
  'server.session.copied.heading': 'This may be a copied sign-in',
  'server.session.copied.text':
    'The session began in one browser and network, and was last used in another browser on another network. A session does not move by itself: somebody may have copied its cookie. If you cannot explain it, choose “This wasn’t me”.',
  'server.session.asOf':
    'The sign-in service does not answer right now. This is what was known {time} ({exact}).',
  'server.session.visits': 'Browser and network',
  'server.session.began': 'When it began',
  'server.session.now': 'At the last contact',
  'server.session.browser': 'Browser',
  'server.session.network': 'Network',
  'server.session.addressReveal': 'Show the whole address',
  'server.session.change.none': 'Browser and network are the same as at the beginning.',
  'server.session.change.network':
    'The network has changed. That is usual for a device that moves about, or uses a VPN, and odd for a computer that stays in its place.',
  'server.session.change.country':
    'The country has changed. A journey or a VPN explains that; without one, look closely.',
  'server.session.change.browser':
    'Browser or system look different. A session does not move to another browser by itself; a page asked for in its desktop version can look like it.',
  'server.session.change.address':
    'Only the address has changed, within the same network. That happens by itself.',
  'server.session.change.unknown':
    'Whether browser or network has changed is not known: the sign-in service does not tell everything of both times.',
  'server.session.when': 'When',
  'server.session.how': 'How you signed in',
  'server.session.methods': 'Methods',
  'server.session.secondStep': 'Second step',
  'server.secondStep.yes': 'Yes',
  'server.secondStep.passkey': 'A passkey, which proves two things in one step',
  'server.secondStep.no': 'No, one step only',
  'server.secondStep.unknown': 'Not known here',
  'server.session.persistence': 'When the browser is closed',
  'server.session.persistent': 'It stays signed in',
  'server.session.transient': 'It is signed out',
  'server.session.effects': 'What ending this session does',
  'server.session.noApplications':
    'The sign-in service names no application that is signed in here.',
  'server.effect.atOnce': 'Signed out at once.',
  'server.effect.until':
    'Is not told, so it may stay open. What it was given runs out {time} ({exact}) at the latest; a sign-in that it keeps itself may outlast that.',
  'server.effect.open': 'Is not told, so it may stay open; for how long is not known.',
  'server.effect.unknown': 'Whether it is signed out is unknown: {reason}.',
  'server.effect.losesAccess': 'Loses its long-lived access.',
  'server.access.heading': 'Long-lived access from this session',
  'server.access.explained':
    'It lets an application in without you. It ends together with the session.',
  'server.access.none': 'No application has any.',
  'server.access.unknown': 'Whether an application has any is unknown: {reason}.',
  'server.access.given': 'Given',
  'server.access.lastUsed': 'Last used',
  'server.end.heading': 'End this session',
  'server.end.other': 'The browser behind it has to sign in again. This cannot be undone.',
  'server.end.current':
    'This is the browser that you are using: you will be signed out here, and have to sign in again.',
} as const;
