/** The texts of the list of sessions, and those that all pages about sessions share. */
export const sessions = {
  'sessions.title': 'Sessions',
  'sessions.heading': 'Where you’re signed in',
  'sessions.all': 'All sessions',
  'sessions.count': '{count, plural, one {# session} other {# sessions}}',
  'sessions.countFound': '{found, number} of {count, plural, one {# session} other {# sessions}}',
  'sessions.none':
    'We can’t find any of your sessions right now, not even this one. Reload the page in a moment. If that doesn’t help, sign out and sign in again.',
  'sessions.incomplete':
    'You have more sessions than we can show. These are the first {count, number}.',
  'sessions.currentUnknown': 'We can’t tell which of these is this browser, so none is marked.',
  'sessions.stale':
    'We can’t refresh the list right now. It’s from {time}, so newer sign-ins may be missing.',
  'sessions.refresh': 'Refresh the list',
  'sessions.refresh.pending': 'Refreshing…',
  'sessions.refresh.failed': 'We still can’t refresh the list. Try again in a minute.',
  'sessions.asOf': 'We can’t refresh this right now. This is what we knew {time} ({exact}).',

  'sessions.group.attention': 'Needs your attention',
  'sessions.group.this-browser': 'This browser',
  'sessions.group.recent': 'Recently seen',
  'sessions.group.unused': 'Not seen for {days, plural, one {# day} other {# days}}',
  'sessions.group.expired': 'Expired',
  'sessions.group.all': 'Sessions',

  'sessions.signOut': 'Sign out',
  'sessions.signOut.pending': 'Signing out…',
  'sessions.signOut.pendingNamed': 'Signing out… {device}',
  'sessions.signOut.named': 'Sign out {device}',
  'sessions.signOut.current': 'Sign out this browser ({device})',
  'sessions.select.named': 'Select {device}',
  'sessions.openEndings':
    '{count, plural, one {One sign-out isn’t confirmed yet.} other {# sign-outs aren’t confirmed yet.}}',
  'sessions.allConfirmed': 'All sign-outs are confirmed.',

  'sessions.signedIn': 'Signed in',
  'sessions.lastSeen': 'Last seen',
  'sessions.lastSeen.unknown': 'Last seen: unknown',
  'sessions.lastSeen.explained':
    '“Last seen” is when a browser last contacted the sign-in service. Time spent in an application doesn’t count.',
  'sessions.idleExpiry': 'Expires if unused',
  'sessions.expiry': 'Expires at the latest',
  'sessions.expired': 'Expired',
  'sessions.fact.model': 'model {value}',
  'sessions.fact.system-version': 'system version {value}',
  'sessions.fact.last-seen': 'last seen {value}',
  'sessions.fact.address': 'IP address {value}',

  'sessions.filter.search': 'Device, location, application or IP',
  'sessions.filter.any': 'Any',
  'sessions.filter.application': 'Application',
  'sessions.filter.country': 'Country',
  'sessions.filter.idle': 'Not seen for',
  'sessions.filter.idleDays': '{days, plural, one {# day} other {# days}}',
  'sessions.filter.sort': 'Sort by',
  'sessions.filter.sort.last-seen': 'Last seen, newest first',
  'sessions.filter.sort.signed-in': 'Signed in, newest first',
  'sessions.filter.sort.place': 'Location',
  'sessions.filter.sort.device': 'Device',

  'sessions.several.others': 'Sign out everywhere else ({count, number})',
  'sessions.pages': 'Pages of the list',
  'sessions.page': 'Page {number, number}',

  'sessions.ended.heading': 'Recently signed out',
  'sessions.ended.group':
    '{count, plural, one {One session signed out by you, {time}} other {# sessions signed out by you, {time}}}',
  'sessions.ended.groupOpen':
    '{count, plural, one {Signing out one session, started {time}} other {Signing out # sessions, started {time}}}',
  'sessions.ended.unknownDevice': 'A session',
  'sessions.ended.open': 'Signing out…',
  'sessions.ended.confirmed': 'Signed out here, confirmed {time}.',
  'sessions.ended.outside': 'Signed out outside {product}.',
  'sessions.ended.secured': 'Signed out when your account was secured.',
  'sessions.ended.listed-again': 'This didn’t work: the session is still signed in.',
  'sessions.ended.more':
    '{count, plural, one {One more was signed out in the past few days.} other {# more were signed out in the past few days.}}',

  'sessions.access.heading': 'Applications with access',
  'sessions.access.explained':
    'Some applications can reach your account even when you’re signed out, until you remove their access.',
  'sessions.access.see': 'See applications',
  'sessions.credits.countries': 'Country data:',
  'sessions.credits.network-owners': 'Network owners:',

  'sessions.failure.heading.notPermitted': 'We can’t show your sessions here',
  'sessions.failure.heading.tryAgain': 'We can’t show your sessions right now',
  'sessions.failure.stillSignedIn': 'You may still be signed in elsewhere.',
  'sessions.failure.tryAgain': 'Try again',
  'sessions.signIns.heading': 'Recent sign-ins',
  'sessions.signIns.none': 'No recent sign-ins found.',
  'sessions.signIns.unknown': 'We can’t show them right now: {reason}.',
  'sessions.signIns.sign-in-failed': 'This sign-in failed.',
  'sessions.signIns.blocked': 'The account was blocked.',

  'sessions.failure.notPermitted':
    '{product} isn’t set up to show sessions here. You can still sign out this browser.',
  'sessions.failure.credentialsRefused':
    '{product} isn’t set up correctly, so it can’t read your sessions. Contact support and give them the reference number.',
  'sessions.done.alreadySignedOut': 'That session was already signed out.',
  'sessions.nothingDone': 'Nothing was signed out.',
  'sessions.notKnown': 'We don’t know whether anything was signed out.',
  'sessions.notFound': 'We couldn’t find that session. The list below is up to date.',
  'sessions.selectionGone':
    'We no longer have your selection, so nothing was signed out. Select again.',
  'sessions.resultGone': 'We no longer have that result. This is how things are now.',
  'sessions.introduction':
    '{count, plural, one {One browser or device is signed in.} other {# browsers and devices are signed in.}} Don’t recognise one? Open it.',
  'sessions.onlyThis': 'You’re only signed in here.',
  'sessions.exception.impersonated': 'Someone else',
  'sessions.exception.copied': 'Possibly stolen',
  'sessions.exception.script': 'Script or tool',
  'sessions.exception.country-changed': 'Country changed',
  'sessions.exception.password-only': 'Password only',
  'sessions.exception.new': 'New',
  'sessions.attention.impersonated': 'Someone else, such as support staff, is signed in as you.',
  'sessions.attention.copied':
    'This session moved to another browser and network. Someone may have stolen it.',
  'sessions.attention.script': 'A script or tool, not a person in a browser, uses this session.',
  'sessions.attention.password-only-new-country':
    'Signed in with a password only, from a country that is new for you.',
  'sessions.notMe': 'This wasn’t me',
  'sessions.dismiss': 'It’s fine, hide',
  'sessions.dismiss.pending': 'Hiding…',
  'sessions.dismiss.refused':
    'You can’t hide this here: this browser’s own session may need attention too. Use another browser where you’re signed in.',
  'sessions.lastSeenAt': 'last seen {time}',
  'sessions.expiredAt': 'Expired {time}',
  'sessions.row.moreApplications': '{named} +{count, number}',
  'sessions.several.shown': '{count, plural, one {Sign out this one} other {Sign out these #}}',
  'sessions.several.selected': 'Sign out selected',
  'sessions.selected': '{count, plural, one {# selected.} other {# selected.}}',
  'sessions.selectedElsewhere':
    '{count, number} selected, {elsewhere, number} of them on other pages.',
  'sessions.selectionFull': 'You can select up to {count, number} at a time.',
  'sessions.clearSelection': 'Clear selection',
  'sessions.review': 'Worth checking',
  'sessions.review.unused':
    '{count, number} not seen for {days, plural, one {# day} other {# days}}',
  'sessions.review.without-mfa': '{count, number} without two-step verification',
  'sessions.filter.active': 'Active filters',
  'sessions.filter.remove': 'Remove filter:',
  'sessions.filter.more': 'Filter and sort',
  'sessions.filter.apply': 'Search',
  'sessions.filter.clear': 'Clear filters',
  'sessions.filter.withoutMfa': 'No two-step verification',
  'sessions.fact.browser-version': 'version {value}',
  'sessions.fact.signed-in': 'signed in {value}',
  'sessions.fact.position': '{number, number} of {count, number} that look alike',
  'sessions.matching':
    '{found, plural, =0 {No sessions match} one {# of {count, number} sessions matches} other {# of {count, number} sessions match}}',
  'sessions.rows': '{first, number}–{last, number} of {count, number}',
  'sessions.times.exact': 'Show exact times',
  'sessions.times.relative': 'Show how long ago',
} as const;
