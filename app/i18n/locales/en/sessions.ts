/** The texts of the list of sessions, and those that all pages about sessions share. */
export const sessions = {
  'sessions.title': 'Sessions',
  'sessions.heading': 'Where you are signed in',
  'sessions.all': 'All sessions',
  'sessions.count': '{count, plural, one {# session} other {# sessions}}',
  'sessions.countFound': '{found, number} of {count, plural, one {# session} other {# sessions}}',
  'sessions.introduction':
    '{count, plural, one {One browser or device is signed in to your account. Don’t recognise it? Sign it out.} other {# browsers and devices are signed in to your account. Don’t recognise one? Sign it out.}}',
  'sessions.onlyThis': 'You’re only signed in here. There is nothing else to sign out.',
  'sessions.none':
    'We can’t find any session of your account right now, not even this one. Reload the page in a moment; if that doesn’t help, sign out and sign in again.',
  'sessions.found':
    '{found, plural, =0 {No session matches.} one {One session matches.} other {# sessions match.}}',
  'sessions.incomplete':
    'There are more sessions than this page can read. It knows {count, number} of them.',
  'sessions.currentUnknown': 'We can’t tell which of these is this browser, so none is marked.',
  'sessions.stale':
    'We can’t refresh the list right now. It is from {time}, so newer sign-ins may be missing.',
  'sessions.refresh': 'Refresh the list',
  'sessions.asOf':
    'We can’t reach the sign-in service right now. This is what we knew {time} ({exact}).',

  'sessions.group.attention': 'Needs your attention',
  'sessions.group.this-browser': 'This browser',
  'sessions.group.recent': 'Recently used',
  'sessions.group.unused': 'Not seen for {days, plural, one {# day} other {# days}}',
  'sessions.group.expired': 'Expired',
  'sessions.group.all': 'Sessions',

  'sessions.signOut': 'Sign out',
  'sessions.signOut.pending': 'Signing out…',
  'sessions.signOut.pendingNamed': 'Signing out… {device}',
  'sessions.signOut.named': 'Sign out {device}',
  'sessions.signOut.lastSeen': 'Sign out {device}, last seen {time}',
  'sessions.signOut.current': 'Sign out this browser ({device})',
  'sessions.select.named': 'Select {device}',
  'sessions.select.lastSeen': 'Select {device}, last seen {time}',
  'sessions.signingOut': 'Signing out, started {time}.',
  'sessions.signingOut.explained': 'This isn’t confirmed yet. Reload the page to check.',
  'sessions.openEndings':
    '{count, plural, one {One sign-out isn’t confirmed yet.} other {# sign-outs aren’t confirmed yet.}}',
  'sessions.allConfirmed': 'All sign-outs are confirmed.',

  'sessions.details': 'Details',
  'sessions.signedIn': 'Signed in',
  'sessions.lastSeen': 'Last seen',
  'sessions.lastSeen.explained':
    '“Last seen” is when a browser last contacted the sign-in service. Time spent inside an application doesn’t count.',
  'sessions.idleExpiry': 'Expires if unused',
  'sessions.expiry': 'Expires at the latest',
  'sessions.expired': 'Expired',
  'sessions.copied':
    'This session has moved to another browser and network, as a stolen one would. If you can’t explain it, open it and choose “This wasn’t me”.',
  'sessions.impersonation': 'Someone else is signed in as you in this session.',
  'sessions.similar':
    '{count, plural, one {Another one here looks the same.} other {# others here look the same.}} This one: {facts}.',
  'sessions.identical':
    '{count, plural, one {Another one here looks the same, and we know nothing that tells them apart.} other {# others here look the same, and we know nothing that tells this one from all of them.}}',
  'sessions.fact.model': 'model {value}',
  'sessions.fact.system-version': 'system version {value}',
  'sessions.fact.last-seen': 'last seen {value}',
  'sessions.fact.country': 'country: {value}',
  'sessions.fact.city': 'city: {value}',
  'sessions.fact.network': 'network: {value}',
  'sessions.fact.first-sign-in': 'signed in {value}',
  'sessions.fact.address': 'IP address {value}',

  'sessions.filter.heading': 'Find sessions',
  'sessions.filter.search': 'Search by device, location, application or IP address',
  'sessions.filter.any': 'Any',
  'sessions.filter.application': 'Application',
  'sessions.filter.country': 'Country',
  'sessions.filter.idle': 'Not seen for',
  'sessions.filter.idleDays': '{days, plural, one {# day} other {# days}}',
  'sessions.filter.withoutMfa': 'Only without two-step verification',
  'sessions.filter.sort': 'Sort by',
  'sessions.filter.sort.last-seen': 'Last seen, newest first',
  'sessions.filter.sort.signed-in': 'Signed in, newest first',
  'sessions.filter.sort.place': 'Location',
  'sessions.filter.sort.device': 'Device',
  'sessions.filter.apply': 'Show',
  'sessions.filter.clear': 'Show all sessions',

  'sessions.several.heading': 'Sign out several sessions',
  'sessions.several.selected': 'Sign out selected sessions…',
  'sessions.several.others': 'Sign out everywhere else ({count, number})',
  'sessions.several.idle':
    'Not seen for {days, plural, one {# day} other {# days}} ({count, number})',
  'sessions.several.without-mfa': 'Without two-step verification ({count, number})',
  'sessions.several.application': 'All with {application} ({count, number})',
  'sessions.pages': 'Pages of the list',
  'sessions.page': 'Page {number, number}',

  'sessions.ended.heading': 'Recently signed out',
  'sessions.ended.at': 'Signed out',
  'sessions.ended.unknownDevice': 'A session',
  'sessions.ended.open': 'Not confirmed yet.',
  'sessions.ended.confirmed': 'Signed out here, confirmed {time}.',
  'sessions.ended.from': 'Signed out from {device}.',
  'sessions.ended.outside': 'Signed out outside this portal.',
  'sessions.ended.listed-again': 'This didn’t work: the session is still signed in.',
  'sessions.ended.more':
    '{count, plural, one {One more was signed out in the last days.} other {# more were signed out in the last days.}}',

  'sessions.access.heading': 'Access without a session',
  'sessions.access.explained':
    'These applications can reach your account although they belong to none of the sessions above. They keep that access until you remove it.',
  'sessions.access.unknown':
    'We can’t show which applications have access without a session: {reason}.',
  'sessions.access.unnamed': 'An application whose name we don’t know',
  'sessions.access.lastUsed': 'Last used',
  'sessions.access.removing': 'Removing access: not confirmed yet.',
  'sessions.access.remove': 'Remove access',
  'sessions.access.remove.pending': 'Removing access…',
  'sessions.access.remove.pendingNamed': 'Removing access… {application}',
  'sessions.access.remove.named': 'Remove access of {application}',
  'sessions.credits.countries': 'Country data:',
  'sessions.credits.network-owners': 'Network owners:',

  'sessions.failure.heading.notPermitted': 'We can’t show your sessions here',
  'sessions.failure.heading.tryAgain': 'We can’t show your sessions right now',
  'sessions.failure.stillSignedIn':
    'This doesn’t mean that there are none: you may be signed in elsewhere.',
  'sessions.failure.tryAgain': 'Try again',
  'sessions.signIns.heading': 'Recent sign-ins',
  'sessions.signIns.none': 'No recent sign-ins found.',
  'sessions.signIns.unknown': 'We can’t show them right now: {reason}.',
  'sessions.signIns.sign-in-failed': 'This sign-in failed.',
  'sessions.signIns.blocked': 'The account was blocked.',

  'sessions.failure.notPermitted':
    'This portal isn’t allowed to read the list of sessions: the plan or a permission of the sign-in service doesn’t include it. You can still sign out of this browser.',
  'sessions.failure.credentialsRefused':
    'This portal isn’t set up correctly to read sessions. Please tell the people who run it, and give them the reference number.',
  'sessions.done.signedOut': '{device} is signed out.',
  'sessions.done.alreadySignedOut': 'That session was signed out already.',
  'sessions.done.accessRemoved': 'The access is removed.',
  'sessions.done.accessAlreadyRemoved': 'That access was removed already.',
  'sessions.nothingDone': 'Nothing was signed out.',
  'sessions.notKnown': 'We don’t know whether anything was signed out.',
  'sessions.notFound': 'We couldn’t find that session among yours. The list below is up to date.',
  'sessions.access.nothingDone': 'No access was removed.',
  'sessions.access.notKnown': 'We don’t know whether the access was removed.',
  'sessions.access.notFound':
    'We couldn’t find that access among yours. The list below is up to date.',
  'sessions.selectionGone':
    'Your selection is no longer kept, so nothing was signed out. Please select again.',
} as const;
