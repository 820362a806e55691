/** The texts that every page group may show: problems, times, places, ways of signing in. */
export const kit = {
  'sessions.current': 'This browser',
  'sessions.address': 'IP address',
  'sessions.place': 'Roughly where',
  'sessions.unknown': 'unknown',
  'sessions.rawUserAgent': 'What the browser said of itself',

  'limited.signedInAt': 'Signed in at the sign-in service',
  'limited.signIns': 'Latest sign-ins',

  'server.place': '{part}, {country}',
  'server.placeInRegion': '{city}, {region}, {country}',
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
  'server.signIns.none': 'The log has no sign-in.',
  'server.signIns.unknown': 'They cannot be shown right now: {reason}.',
  'server.signIns.sign-in-failed': 'This sign-in failed.',
  'server.signIns.blocked': 'The account was blocked.',

  'server.session.all': 'All sessions',
  'server.timeZone.choice': 'Times are in {zone}, the time zone you chose.',
  'server.timeZone.profile': 'Times are in {zone}, the time zone of your account.',
  'server.timeZone.browser': 'Times are in {zone}, the time zone of this browser.',
  'server.timeZone.nobody': 'Times are in UTC, as your time zone is not known here.',
  'server.session.notFound.title': 'No such session',
  'server.session.notFound.text':
    'None of your sessions has this address. It may have been copied in part only, or belong to another account.',
  'server.session.firstSignIn': 'First sign-in',
  'server.session.expired': 'Ended by itself',
  'server.session.lastContact': 'Last contact with the sign-in service',
  'server.session.idleEnd': 'Ends by itself if unused',
  'server.session.latestEnd': 'Ends at the latest',
  'server.method.mfa': 'Second step',
  'server.method.mfaWith': 'Second step: {factor}',
  'server.factor.otp': 'code from an app',
  'server.factor.push-notification': 'confirmation on a phone',
  'server.factor.webauthn-roaming': 'security key',
  'server.factor.webauthn-platform': 'this device’s own lock',
  'server.factor.recovery-code': 'recovery code',
  'server.reason.gone': 'the sign-in service has no such application any more',
  'server.reason.not-told': 'the sign-in service does not say',
  'server.reason.no-beginning': 'when the session began is not known',

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
} as const;
