export const overview = {
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
  'overview.thisBrowser.since': 'Signed in to this portal {time} ({exact})',
  'overview.account.heading': 'Your account',
  'overview.account.name': 'Name',
  'overview.account.email': 'E-mail',
  'overview.account.notGiven': 'not given',
} as const;
