export const overview = {
  'overview.title': 'Account overview',
  'overview.heading': 'Hello, {name}',
  'overview.headingNameless': 'Hello',
  'overview.attention.heading': 'Needs your attention',
  'overview.attention.text': 'Someone else may be using your account.',
  'overview.attention.moreSessions':
    '{count, plural, one {Review one more session} other {Review # more sessions}}',
  'overview.attention.more':
    '{count, plural, one {Show one more notice} other {Show # more notices}}',
  'overview.attention.hide': 'Hide for {days, number} days',
  'overview.security.needs-phone': 'Without your phone, you can’t sign in',
  'overview.security.needs-phone.cause':
    'If you lose it, you’re locked out. Set up a way that isn’t on your phone.',
  'overview.security.one-way-in': 'You have only one way to sign in',
  'overview.security.one-way-in.cause': 'If you lose it, you’re locked out. Set up another one.',
  'overview.security.no-second-factor': 'You haven’t set up two-step verification',
  'overview.security.no-second-factor.cause':
    'Without it, anyone who learns your password can sign in as you.',
  'overview.security.email-codes-only': 'Two-step verification uses codes by email only',
  'overview.security.email-codes-only.cause':
    'Someone who gets into your email gets your codes and can set a new password. An authenticator app or a security key is safer.',
  'overview.security.text-messages-only':
    'For two-step verification, you’ve only set up text messages',
  'overview.security.text-messages-only.cause':
    'Someone who takes over your phone number gets your codes too. An authenticator app or a security key is safer.',
  'overview.security.email-unconfirmed': 'Your email address isn’t confirmed',
  'overview.security.email-unconfirmed.cause':
    'Until it is, we don’t email you when something changes in your account.',
  'overview.security.one-device-passkey': 'Your only passkey is on one device',
  'overview.security.one-device-passkey.cause': 'If you lose that device, the passkey is lost too.',
  'overview.security.no-recovery-code': 'You have no recovery code',
  'overview.security.no-recovery-code.cause':
    'Add another way of two-step verification in case you lose your phone or key.',
  'overview.security.unused-for-a-year': 'You haven’t used “{name}” for more than a year',
  'overview.security.unused-for-a-year.cause': 'If you no longer have it, remove it.',
  'overview.security.unfinished': '“{name}” isn’t fully set up',
  'overview.security.unfinished.cause':
    'You can’t use it to sign in. Remove it if you don’t need it.',
  'overview.security.seeWays': 'See your ways to sign in',
  'overview.security.seeMethod': 'See this way to sign in',
  'overview.security.add': 'Add two-step verification',
  'overview.security.confirmEmail': 'Confirm your email',
  'overview.access.application-unused': '{name} hasn’t used your account for more than a year',
  'overview.access.application-unused.cause':
    'It can still get into your account without you. If you don’t need it, remove its access.',
  'overview.access.organization-way': 'You can’t sign in to {name} with your ways to sign in',
  'overview.access.organization-way.cause': 'It accepts: {ways}.',
  'overview.access.lastUsed': 'Last used {time}',
  'overview.access.review': 'See details',
  'overview.lastSignIn.heading': 'Last sign-in elsewhere',
  'overview.lastSignIn.at': 'Signed in {time}',
  'overview.ways.count':
    '{count, plural, =0 {We can’t find any ways to sign in right now.} one {You have one way to sign in or to get back in.} other {You have # ways to sign in or to get back in.}}',
  'overview.ways.none': 'Nothing set up',
  'overview.ways.link': 'See all ways to sign in',
  'overview.sessions.count':
    '{count, plural, =0 {We can’t find any sessions right now.} one {You’re signed in on one browser or device.} other {You’re signed in on # browsers and devices.}}',
  'overview.sessions.incomplete':
    'You’re signed in on more than {count, number} browsers and devices.',
  'overview.asOf': 'We can’t refresh this right now. Last updated {time} ({exact}).',
  'overview.sessions.notNow': 'We can’t load your sessions right now.',
  'overview.sessions.notAvailable': '{product} can’t show your sessions here.',
  'overview.sessions.lastSeen': 'Last seen {time}',
  'overview.sessions.link': 'See all sessions',
  'overview.applications.count':
    '{count, plural, =0 {No application has access to your account.} one {One application has access to your account.} other {# applications have access to your account.}}',
  'overview.applications.link': 'See all applications',
  'overview.activity.heading': 'Latest activity',
  'overview.activity.none': 'Nothing has happened here lately.',
  'overview.activity.unknown': 'We can’t show it right now: {reason}.',
  'overview.activity.asOf': 'Last updated {time} ({exact}).',
  'overview.activity.later': 'Show the latest events',
  'overview.activity.link': 'See all activity',
  'overview.thisBrowser.since': 'This browser is {device}, signed in {time} ({exact}).',
} as const;
