export const app = {
  'app.name': 'Latchkey',
  'app.pageTitle': '{title} – Latchkey',
  'app.skipToContent': 'Skip to content',
  'app.reference': 'Reference number',
  'app.unreached':
    'We couldn’t reach Latchkey, so nothing was sent. Check your connection, then try again.',
  'app.justNow': 'just now',
  'app.inAMoment': 'in a moment',

  'app.nav.label': 'Account',
  'app.nav.overview': 'Overview',
  'app.nav.profile': 'Profile',
  'app.nav.security': 'Security',
  'app.nav.sessions': 'Sessions',
  'app.nav.applications': 'Applications',
  'app.nav.activity': 'Activity',
  'app.nav.organizations': 'Organizations',
  'app.nav.data': 'Data and account',
  'app.nav.changes': 'Changes',
  'app.nav.preferences': 'Preferences',
  'app.nav.signOut': 'Sign out',
  'app.nav.signedInAs': 'Signed in as {name}',
} as const;
