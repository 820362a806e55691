export const endSessions = {
  'endSessions.list': 'Sessions that will end',
  'endSessions.outcomes': 'What became of each session',
  'endSessions.pending': 'Signing out…',
  'endSessions.cancel': 'Keep them and go back',
  'endSessions.back': 'Back to your sessions',
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
} as const;
