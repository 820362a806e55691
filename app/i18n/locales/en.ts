/**
 * Every text of the portal in English, as ICU messages. The other languages have the same keys, and the
 * same arguments in each. Keys that begin with `device.` or `server.` never reach a browser.
 */
export const en = {
  'app.name': 'Latchkey',
  'app.pageTitle': '{title} – Latchkey',
  'app.skipToContent': 'Skip to content',
  'app.reference': 'Reference number: {reference}',

  'preferences.label': 'Language and appearance',
  'preferences.language': 'Language',
  'preferences.theme': 'Appearance',
  'preferences.theme.system': 'Same as this device',
  'preferences.theme.light': 'Light',
  'preferences.theme.dark': 'Dark',
  'preferences.save': 'Apply',

  'nav.label': 'Account',
  'nav.overview': 'Overview',
  'nav.sessions': 'Sessions',
  'nav.signOut': 'Sign out',
  'nav.signedInAs': 'Signed in as {name}',

  'welcome.title': 'Your account',
  'welcome.heading': 'See where you are signed in',
  'welcome.text':
    'Sign in to see every browser and device that is signed in to your account, and to sign out the ones that should not be there.',
  'welcome.signIn': 'Sign in',

  'overview.title': 'Account overview',
  'overview.heading': 'Hello, {name}',
  'overview.headingNameless': 'Hello',
  'overview.sessions.heading': 'Where you are signed in',
  'overview.sessions.count':
    '{count, plural, =0 {The sign-in service lists no session at the moment.} one {One browser or device is signed in to your account.} other {# browsers and devices are signed in to your account.}}',
  'overview.sessions.incomplete':
    'More than {count, number} browsers and devices are signed in to your account.',
  'overview.sessions.countUnknown':
    'The list of your sessions is not available right now. This page still works.',
  'overview.sessions.link': 'See all sessions',
  'overview.thisBrowser.heading': 'This browser',
  'overview.thisBrowser.since': 'Signed in to this portal {time} ({exact})',
  'overview.account.heading': 'Your account',
  'overview.account.name': 'Name',
  'overview.account.email': 'E-mail',
  'overview.account.notGiven': 'not given',

  'sessions.title': 'Sessions',
  'sessions.heading': 'Where you are signed in',
  'sessions.current': 'This browser',
  'sessions.endingExplained':
    'The sign-in service has accepted this and has not confirmed it yet. Reload the page to check.',
  'sessions.lastContact': 'Last contact',
  'sessions.address': 'IP address',
  'sessions.details': 'Details',
  'sessions.place': 'Roughly where',
  'sessions.unknown': 'unknown',
  'sessions.rawUserAgent': 'What the browser said of itself',
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

  'endSessions.list': 'Sessions that will end',
  'endSessions.outcomes': 'What became of each session',
  'endSessions.pending': 'Signing out…',
  'endSessions.cancel': 'Keep them and go back',
  'endSessions.back': 'Back to your sessions',

  'limited.signedInAt': 'Signed in at the sign-in service',
  'limited.signIns': 'Latest sign-ins',

  'device.browserOnSystem': '{browser} on {system}',
  'device.unknown': 'Unknown device',
  'device.kind.desktop': 'Computer',
  'device.kind.phone': 'Phone',
  'device.kind.tablet': 'Tablet',
  'device.kind.tv': 'TV',
  'device.kind.console': 'Game console',
  'device.kind.watch': 'Watch',
  'device.kind.desktop-or-tablet': 'Computer or tablet',
  'device.kind.headset': 'Headset',
  'device.kind.app': 'App',
  'device.kind.bot': 'Robot',
  'device.kind.program': 'Program',
  'device.kind.unknown': 'Kind of device unknown',
  'device.desktopOrTablet': 'Mac or iPad',
  'device.windowsOrLater': 'Windows 10 or later',
  'device.appleDevice': 'iPhone, iPad or Mac',

  'server.place': '{part}, {country}',
  'server.placeInRegion': '{city}, {region}, {country}',
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
  'server.signIn.yes': '{methods}, with a second step',
  'server.signIn.passkey': '{methods}',
  'server.signIn.no': '{methods}, without a second step',
  'server.signIn.unknown': '{methods}',
  'server.signIn.onlySecondStep': 'With a second step',
  'server.signIn.notTold': 'Way of signing in unknown',
  'server.method.pwd': 'Password',
  'server.method.passkey': 'Passkey',
  'server.method.federated': 'Another provider',
  'server.method.sms': 'Code by text message',
  'server.method.email': 'Code by e-mail',
  'server.method.other': 'Another method ({name})',
  'server.address.private': 'A private network, such as at home or at work',
  'server.address.shared': 'Shared by customers of a provider',
  'server.address.reserved': 'A reserved address that belongs to no place',
  'server.application.unnamed': 'An application whose name is not known',
  'server.reason.rate_limited': 'the sign-in service is busy and asks us to wait',
  'server.reason.not_permitted': 'this portal is not allowed to',
  'server.reason.failed': 'the sign-in service does not answer as it should',
  'server.ended.unknownDevice': 'A session',
  'server.ended.open': 'Still ending: the sign-in service has not confirmed it yet.',
  'server.ended.confirmed': 'Signed out here, confirmed {time}.',
  'server.ended.from': 'It was ended from {device}.',
  'server.ended.byTenant': 'Ended by the sign-in service.',
  'server.ended.listedAgain': 'Not carried out: the sign-in service lists it again.',
  'server.signIns.none': 'The log has no sign-in.',
  'server.signIns.unknown': 'They cannot be shown right now: {reason}.',
  'server.signIns.sign-in-failed': 'This sign-in failed.',
  'server.signIns.blocked': 'The account was blocked.',
  'server.tokens.end': 'End the access of {application}',
  'server.credits.countries': 'Country data:',
  'server.credits.network-owners': 'Network owners:',
  'server.ending.title.ticked': 'Sign out sessions',
  'server.ending.title.others': 'Sign out everywhere else',
  'server.ending.title.idle': 'Sign out what is not used',
  'server.ending.title.application': 'Sign out an application',
  'server.ending.title.without-second-step': 'Sign out what had no second step',
  'server.ending.title.answer': 'What was signed out',
  'server.ending.heading.ticked': 'Sign out the ticked sessions?',
  'server.ending.heading.others': 'Sign out everywhere else?',
  'server.ending.heading.idle': 'Sign out what was not used for {days, number} days?',
  'server.ending.heading.application': 'Sign out all other sessions with {application}?',
  'server.ending.heading.without-second-step': 'Sign out all other sessions without a second step?',
  'server.ending.headingCurrent': 'Sign out this browser?',
  'server.ending.intro':
    '{count, plural, one {One session will end. The browser or device behind it has to sign in again.} other {# sessions will end. The browsers and devices behind them have to sign in again.}} This browser stays signed in. This cannot be undone.',
  'server.ending.introWithCurrent':
    '{count, plural, one {One session will end. The browser or device behind it has to sign in again.} other {# sessions will end. The browsers and devices behind them have to sign in again.}} This cannot be undone.',
  'server.ending.notListed':
    '{count, plural, one {One of those asked for is not listed any more.} other {# of those asked for are not listed any more.}}',
  'server.ending.incomplete':
    'There are more sessions than could be read at once, so there may be more to sign out.',
  'server.ending.currentWarning':
    'This signs out the browser that you are using: you will have to sign in again.',
  'server.ending.confirm':
    '{count, plural, one {Sign out one session} other {Sign out # sessions}}',
  'server.ending.confirmCurrent': 'Sign out this browser',
  'server.ending.nothing.others': 'No other session is signed in. There is nothing to sign out.',
  'server.ending.nothing.ticked':
    'No session is ticked that could be signed out. Go back and tick some.',
  'server.ending.nothing.fits': 'No other session fits this. There is nothing to sign out.',
  'server.ending.currentUnknown':
    'The sign-in service does not say which session is this browser, so the others cannot be ended in one go without ending this one. Go back and sign them out one by one.',
  'server.ending.ended':
    '{count, plural, =0 {No session is signed out.} one {One session is signed out.} other {# sessions are signed out.}}',
  'server.ending.gone': '{count, plural, one {One was gone already.} other {# were gone already.}}',
  'server.ending.remaining':
    '{count, plural, one {One is not signed out yet.} other {# are not signed out yet.}}',
  'server.ending.retry': '{count, plural, one {Try this one again} other {Try these # again}}',
  'server.ending.retryWhen': 'The sign-in service asks us to wait. Try again {when}.',
  'server.ending.outcome.ended': 'Signed out.',
  'server.ending.outcome.already-gone': 'Was gone already.',
  'server.ending.outcome.not-found': 'Was not found among yours.',
  'server.ending.outcome.not-yet': 'Not yet: {reason}.',
  'server.ending.notListedDevice': 'A session that is not listed',
  'server.error': 'Error {status}. Reference number: {reference}',
  'server.busy': 'Too many people are here at the moment. Try again in a few seconds.',

  'server.session.all': 'All sessions',
  'server.timeZone.profile': 'Times are in {zone}, the time zone of your account.',
  'server.timeZone.browser': 'Times are in {zone}, the time zone of this browser.',
  'server.timeZone.nobody': 'Times are in UTC, as your time zone is not known here.',
  'server.session.notFound.title': 'No such session',
  'server.session.notFound.text':
    'None of your sessions has this address. It may have been copied in part only, or belong to another account.',
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
  'server.session.firstSignIn': 'First sign-in',
  'server.session.expired': 'Ended by itself',
  'server.session.lastContact': 'Last contact with the sign-in service',
  'server.session.idleEnd': 'Ends by itself if unused',
  'server.session.latestEnd': 'Ends at the latest',
  'server.session.how': 'How you signed in',
  'server.session.methods': 'Methods',
  'server.method.mfa': 'Second step',
  'server.method.mfaWith': 'Second step: {factor}',
  'server.factor.otp': 'code from an app',
  'server.factor.push-notification': 'confirmation on a phone',
  'server.factor.webauthn-roaming': 'security key',
  'server.factor.webauthn-platform': 'this device’s own lock',
  'server.factor.recovery-code': 'recovery code',
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
  'server.reason.gone': 'the sign-in service has no such application any more',
  'server.reason.not-told': 'the sign-in service does not say',
  'server.reason.no-beginning': 'when the session began is not known',
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
  'server.notMe.title': 'This wasn’t me',
  'server.notMe.hint': 'You do not know this session? Then more has to be done than to end it.',
  'server.notMe.heading': 'This wasn’t you: {device}',
  'server.notMe.intro': 'When you confirm, this happens:',
  'server.notMe.ends': 'The session ends, and the long-lived access that belongs to it.',
  'server.notMe.endsRest':
    'The session is over already; long-lived access that it left behind ends.',
  'server.notMe.mails':
    'If the sign-in service keeps a password for you, it sends you an e-mail to set a new one. Otherwise you are told where to change it.',
  'server.notMe.shows':
    'You see what has changed in your account since the session began, and get a receipt to keep.',
  'server.notMe.current':
    'This is the browser that you are using. It will be signed out; sign in again to see the result.',
  'server.notMe.confirm': 'Confirm: this wasn’t me',
  'server.notMe.cancel': 'Go back, change nothing',
  'server.disowned.title': 'What was done',
  'server.disowned.ended':
    'The session is ended. The sign-in service may need a moment to carry it out.',
  'server.disowned.already-gone': 'The session was over already.',
  'server.disowned.not-yet': 'The session is not ended yet: {reason}.',
  'server.disowned.access.ended':
    '{count, plural, one {One long-lived access of it is ended.} other {# long-lived accesses of it are ended.}}',
  'server.disowned.access.uncounted': 'Long-lived access from it, if there was any, ends with it.',
  'server.disowned.access.none': 'It had no long-lived access.',
  'server.disowned.access.not-yet':
    'Long-lived access: {ended, number} ended, {remaining, number} not yet: {reason}.',
  'server.disowned.access.unknown': 'Its long-lived access is unknown: {reason}.',
  'server.password.sent': 'An e-mail to set a new password is on its way to you. Use it soon.',
  'server.password.elsewhere': 'Your password is kept by {provider}. Change it there.',
  'server.password.elsewhereUnnamed':
    'Your password is kept by another provider, such as your organisation. Change it there.',
  'server.password.no-address':
    'No e-mail could be sent, as your account has no e-mail address. Ask the people who run this portal to change your password.',
  'server.password.too-often':
    'An e-mail to set a new password was sent a short while ago. You can ask for another one in {minutes, number} min.',
  'server.password.failed':
    'The e-mail to set a new password could not be sent: {reason}. Change your password when you next sign in, or try again later.',
  'server.disowned.retry': 'Try again what is left',
  'server.disowned.others': 'Whoever used this session may be signed in elsewhere too.',
  'server.disowned.endOthers': 'Sign out everywhere else',
  'server.disowned.next': 'Next',
  'server.disowned.receipt': 'Download the receipt',
  'server.changes.heading': 'What changed in your account since then',
  'server.changes.none': 'Nothing that matters, as far as the log tells.',
  'server.changes.incomplete':
    'The log does not show everything since the session began: more may have happened.',
  'server.changes.unknown': 'What has changed is unknown: {reason}.',
  'server.change.password-changed': 'Password changed',
  'server.change.password-change-requested': 'E-mail for a new password asked for',
  'server.change.email-changed': 'E-mail address changed',
  'server.change.email-verified': 'E-mail address confirmed',
  'server.change.username-changed': 'User name changed',
  'server.change.phone-changed': 'Phone number changed',
  'server.change.second-step-added': 'Second step added',
  'server.change.second-step-removed': 'Second step removed',
  'server.change.recovery-code-used': 'Recovery code used',
  'server.change.account-linked': 'Another account linked',
  'server.change.account-unlinked': 'Another account unlinked',
  'server.change.access-granted': 'Application let in',
  'server.change.access-reused': 'An old copy of long-lived access was used',
  'server.change.signed-up': 'Account created',
  'server.change.blocked': 'Account blocked',
  'server.change.unblocked': 'Account unblocked',
  'server.change.deleted': 'Account deleted',
  'server.change.changed-by-administrator': 'Changed by an administrator',
  'server.change.at': '{exact}: {change}',
  'server.receipt.title': 'Receipt: this session was not mine',
  'server.receipt.written': 'Done on: {exact}',
  'server.receipt.device': 'Device: {device}',
  'server.receipt.place': 'Last seen in: {place}',
  'server.receipt.began': 'First sign-in: {exact}',
  'server.receipt.lastContact': 'Last contact: {exact}',
  'server.receipt.others': 'Other sessions: {ended, number} ended, {remaining, number} still there',
  'server.receipt.changes': 'Changes in the account since the first sign-in:',

  'problem.heading.notPermitted': 'Your sessions cannot be shown here',
  'problem.heading.tryAgain': 'Your sessions cannot be shown right now',
  'problem.stillSignedIn':
    'This does not mean that there are none: the sign-in service did not give the list.',
  'problem.rateLimited': 'The sign-in service is busy and asks us to wait. Try again {when}.',
  'problem.rateLimitedUnknown':
    'The sign-in service is busy and asks us to wait. Try again in a minute.',
  'problem.unavailable':
    'The sign-in service does not answer, or not as it should. This is usually over soon. Try again in a minute.',
  'problem.credentialsRefused':
    'The portal is not set up correctly to read sessions. Please tell the people who run it, and give them the reference number.',
  'problem.notPermitted':
    'This portal is not allowed to read the list of sessions: the plan or a permission of the sign-in service does not include it. You can still sign out of this browser.',
  'problem.tryAgain': 'Try again',
  'problem.signedInHere': 'Signed in to this portal',
  'problem.signOutThis': 'Sign out of this browser',
  'problem.actionHeading': 'That did not work',
  'problem.actionRateLimited':
    'Nothing was signed out: the sign-in service is busy and asks us to wait. Try again {when}.',
  'problem.actionRateLimitedUnknown':
    'Nothing was signed out: the sign-in service is busy and asks us to wait. Try again in a minute.',
  'problem.actionUnavailable':
    'We do not know whether the session was signed out: the sign-in service did not answer as it should. Try again in a minute.',
  'problem.actionNotPermitted':
    'Nothing was signed out: this portal is not allowed to end sessions. Please tell the people who run it, and give them the reference number.',
  'problem.sessionNotFound':
    'That session was not found among yours, so nothing was signed out. The list below is up to date.',
  'problem.accessNotFound':
    'That access was not found among yours, so nothing was ended. The list below is up to date.',
  'problem.badRequest': 'That form was not complete, so nothing was done.',

  'flash.sessionEnded': '{device} is signed out.',
  'flash.sessionAlreadyGone': 'That session was signed out already.',
  'flash.accessEnded': 'The access is ended.',
  'flash.accessAlreadyGone': 'That access was ended already.',

  'signOut.title': 'Sign out',
  'signOut.heading': 'Sign out of this browser?',
  'signOut.text': 'You will have to sign in again to use the portal and other applications here.',
  'signOut.confirm': 'Sign out',
  'signOut.cancel': 'Stay signed in',

  'signedOut.title': 'Signed out',
  'signedOut.heading': 'You are signed out',
  'signedOut.text':
    'This browser is signed out. Whoever wants to use your account here has to sign in.',
  'signedOut.signInAgain': 'Sign in again',

  'signInAgain.title': 'Sign in again',
  'signInAgain.heading': 'Sign in again to do this',
  'signInAgain.text':
    'Your sign-in is a while ago, so the sign-in service has to ask once more who you are. Nothing was signed out yet. Afterwards you come back to where you were, and decide there.',
  'signInAgain.link': 'Sign in again',
  'signInAgain.cancel': 'Go back without',

  'signInFailed.title': 'Sign-in did not work',
  'signInFailed.heading': 'Sign-in did not work',
  'signInFailed.retry': 'Try to sign in again',
  'signInFailed.home': 'Go to the start page',
  'signInFailed.access_denied': 'The sign-in service did not let you in, or you chose to stop.',
  'signInFailed.stale':
    'This sign-in took too long, was begun in another browser, or was finished already.',
  'signInFailed.unreachable':
    'The sign-in service does not answer right now. Try again in a minute.',
  'signInFailed.session_ended':
    'This session has just been signed out, so it cannot be used to sign in. Sign in again with your password.',
  'signInFailed.service_error':
    'The sign-in service reported an error, so nobody was signed in. If it happens again, please tell the people who run this portal, and give them the reference number.',
  'signInFailed.someone_else':
    'You were asked to sign in again, and another account was used. So that sign-in does not count here.',
  'signInFailed.refused':
    'The answer of the sign-in service did not pass our checks, so nobody was signed in.',

  'error.badRequest.heading': 'This request could not be read',
  'error.badRequest.text':
    'What was sent is not what a form of this portal sends, so nothing was done. Go back, reload the page and try again.',
  'error.forbidden.heading': 'This request was not accepted',
  'error.forbidden.text':
    'The form did not come from a page of this portal, so nothing was done. Go back, reload the page and try again.',
  'error.notFound.heading': 'There is no such page',
  'error.notFound.text': 'The address is wrong, or the page has moved.',
  'error.tooLarge.heading': 'That was too much',
  'error.tooLarge.text': 'The form held more than this page accepts, so nothing was done.',
  'error.tooSlow.text': 'The request took too long to arrive, so nothing was done. Try again.',
  'error.headersTooLarge.text':
    'Your browser sent more than this portal accepts, most likely too many cookies. Delete the cookies of this site and try again.',
  'error.tooMany.heading': 'Too many requests',
  'error.tooMany.text':
    'There were too many requests from here in a short time, so nothing was done. Wait a minute and try again.',
  'error.formExpired.heading': 'Please send this once more',
  'error.formExpired.text':
    'The form was made for an earlier sign-in of yours, so nothing was done yet. What you entered is kept: send it again if it is still what you want.',
  'error.formExpired.send': 'Send again',
  'error.signedOutHere.heading': 'You are signed out here',
  'error.signedOutHere.text':
    'Your session in this browser is over. It was signed out from another browser or by the sign-in service, or its time was up.',
  'error.signedOutHere.nothingDone': 'What you have just sent was not done.',
  'error.signedOutHere.signIn': 'Sign in',
  'error.method.heading': 'This address does not work that way',
  'error.method.text': 'Go back to your account and start from there.',
  'error.unavailable.heading': 'The portal is not available right now',
  'error.unavailable.text':
    'One of its parts does not answer, so what you asked for may not have been done. Try again in a minute.',
  'error.unexpected.heading': 'Something went wrong',
  'error.unexpected.text': 'This is our fault. Try again in a minute.',
  'error.home': 'Go to your account',
} as const;
