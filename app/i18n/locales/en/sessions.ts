export const sessions = {
  'sessions.title': 'Sessions',
  'sessions.heading': 'Where you are signed in',
  'sessions.endingExplained':
    'The sign-in service has accepted this and has not confirmed it yet. Reload the page to check.',
  'sessions.lastContact': 'Last contact',
  'sessions.details': 'Details',
  'sessions.signOut': 'Sign out',
  'sessions.signOutPending': 'Signing out…',
  'sessions.signOutPendingNamed': 'Signing out… {device}',
  'sessions.lastContactExplained':
    '“Last contact” is when a browser last reached the sign-in service. Time spent inside an application does not count.',
  'sessions.stale':
    'The sign-in service does not give the list right now. This is the list as of {time}; sessions begun since are not in it.',
  'sessions.refresh': 'Ask again',
  'sessions.openEndings':
    '{count, plural, one {One ending is not confirmed yet.} other {# endings are not confirmed yet.}}',
  'sessions.allConfirmed': 'All endings are confirmed.',

  'filter.heading': 'Find sessions',
  'filter.search': 'Words, such as a device or a place',
  'filter.withoutSecondStep': 'Only without a second step',
  'filter.apply': 'Show',
  'filter.clear': 'Show all sessions',

  'several.heading': 'Sign out several',
  'several.ticked': 'Sign out the ticked ones…',

  'pages.label': 'Pages of the list',
  'pages.page': 'Page {number, number}',

  'ended.heading': 'Recently ended',
  'ended.at': 'Ended',
  'ended.more':
    '{count, plural, one {One more has ended in the last days.} other {# more have ended in the last days.}}',

  'access.heading': 'Access without a session',
  'access.explained':
    'These applications keep long-lived access that no session above holds. It lasts until it is ended.',
  'access.unknown':
    'Whether applications have long-lived access without a session cannot be shown right now.',
  'access.lastUsed': 'Last used',
  'access.ending': 'Ending: the sign-in service has not confirmed it yet.',
  'access.end': 'End access',
  'server.list.title': '{count, plural, one {# session} other {# sessions}}',
  'server.list.titleFound': '{found, number} / {count, plural, one {# session} other {# sessions}}',
  'server.list.intro':
    '{count, plural, one {One browser or device is signed in to your account. If you do not know it, sign it out.} other {# browsers and devices are signed in to your account. If you do not know one of them, sign it out.}}',
  'server.list.onlyThis':
    'Only this browser is signed in to your account. There is nothing else to sign out.',
  'server.list.none':
    'The sign-in service lists no session for your account at the moment, not even this one. Reload the page in a moment; if this stays so, sign out and sign in again.',
  'server.list.found':
    '{found, plural, =0 {No session fits what you look for.} one {One session fits what you look for.} other {# sessions fit what you look for.}}',
  'server.list.incomplete':
    'There are more sessions than this page can read. It knows {count, number} of them.',
  'server.list.currentUnknown':
    'The sign-in service does not say which of these sessions is this browser, so none is marked.',
  'server.group.this-device': 'This device',
  'server.group.active-lately': 'Active lately',
  'server.group.unused': 'Not used for {days, number} days',
  'server.group.all': 'Sessions',
  'server.row.end': 'Sign out {device}, last contact {time}',
  'server.row.endUndated': 'Sign out {device}',
  'server.row.endCurrent': 'Sign out this browser ({device})',
  'server.row.tick': 'Select {device}, last contact {time}',
  'server.row.tickUndated': 'Select {device}',
  'server.row.ending': 'Being signed out, asked for {time}.',
  'server.row.copied':
    'The browser and the network have both changed since this session began. That is what a copied sign-in looks like: if you cannot explain it, sign it out.',
  'server.row.impersonation': 'Somebody else is signed in as you in this session.',
  'server.row.apart':
    '{count, plural, one {Another one here looks the same.} other {# others here look the same.}} Only this one: {facts}.',
  'server.row.notApart':
    '{count, plural, one {Another one here looks the same, and nothing that is known tells them apart.} other {# others here look the same, and nothing that is known tells this one from all of them.}}',
  'server.fact.model': 'model {value}',
  'server.fact.system-version': 'system version {value}',
  'server.fact.country': 'country: {value}',
  'server.fact.city': 'city: {value}',
  'server.fact.network': 'network: {value}',
  'server.fact.first-sign-in': 'first sign-in {value}',
  'server.fact.last-contact': 'last contact {value}',
  'server.fact.address': 'IP address {value}',
  'server.fact.unknown': 'unknown',
  'server.scope.others': 'Sign out everywhere else ({count, number})',
  'server.scope.idle': 'Not used for {days, number} days ({count, number})',
  'server.scope.without-second-step': 'Without a second step ({count, number})',
  'server.scope.application': 'All with {application} ({count, number})',
  'server.filter.any': 'any',
  'server.filter.application': 'Application',
  'server.filter.country': 'Country',
  'server.filter.idle': 'Not used for',
  'server.filter.idleDays': '{count, plural, one {# day} other {# days}}',
  'server.filter.sort': 'Order',
  'server.sort.last-contact': 'Last contact, latest first',
  'server.sort.first-sign-in': 'First sign-in, latest first',
  'server.sort.place': 'Place',
  'server.sort.device': 'Device',
  'server.ended.unknownDevice': 'A session',
  'server.ended.open': 'Still ending: the sign-in service has not confirmed it yet.',
  'server.ended.confirmed': 'Signed out here, confirmed {time}.',
  'server.ended.from': 'It was ended from {device}.',
  'server.ended.byTenant': 'Ended by the sign-in service.',
  'server.ended.listedAgain': 'Not carried out: the sign-in service lists it again.',
  'server.tokens.end': 'End the access of {application}',
  'server.credits.countries': 'Country data:',
  'server.credits.network-owners': 'Network owners:',

  'flash.sessionEnded': '{device} is signed out.',
  'flash.sessionAlreadyGone': 'That session was signed out already.',
  'flash.accessEnded': 'The access is ended.',
  'flash.accessAlreadyGone': 'That access was ended already.',
  'flash.selectionGone':
    'What you had selected is not kept any more, so nothing was signed out. Please select again.',
  'sessions.nothingDone': 'Nothing was signed out.',
  'sessions.notKnown': 'We do not know whether anything was signed out.',
  'access.nothingDone': 'No access was ended.',
  'access.notKnown': 'We do not know whether the access was ended.',
} as const;
