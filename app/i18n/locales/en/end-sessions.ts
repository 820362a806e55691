/** The texts of signing out several sessions: the question, and what became of each. */
export const endSessions = {
  'endSessions.title.selected': 'Sign out sessions',
  'endSessions.title.others': 'Sign out everywhere else',
  'endSessions.title.idle': 'Sign out unused sessions',
  'endSessions.title.application': 'Sign out sessions of an application',
  'endSessions.title.without-mfa': 'Sign out sessions without two-step verification',
  'endSessions.title.answer': 'What was signed out',

  'endSessions.heading.selected': 'Sign out the selected sessions?',
  'endSessions.heading.others': 'Sign out everywhere else?',
  'endSessions.heading.idle':
    'Sign out sessions not seen for {days, plural, one {# day} other {# days}}?',
  'endSessions.heading.application': 'Sign out all other sessions with {application}?',
  'endSessions.heading.without-mfa': 'Sign out all other sessions without two-step verification?',
  'endSessions.heading.current': 'Sign out this browser?',
  'endSessions.intro':
    '{count, plural, one {One session will be signed out. Its browser or device will have to sign in again.} other {# sessions will be signed out. Their browsers and devices will have to sign in again.}} This browser stays signed in. This can’t be undone.',
  'endSessions.introWithCurrent':
    '{count, plural, one {One session will be signed out. Its browser or device will have to sign in again.} other {# sessions will be signed out. Their browsers and devices will have to sign in again.}} This can’t be undone.',
  'endSessions.notListed':
    '{count, plural, one {One of the selected sessions is no longer listed.} other {# of the selected sessions are no longer listed.}}',
  'endSessions.incomplete':
    'There are more sessions than we can read at once, so there may be more to sign out.',
  'endSessions.currentWarning':
    'This signs out the browser you’re using: you’ll have to sign in again.',
  'endSessions.confirm': '{count, plural, one {Sign out one session} other {Sign out # sessions}}',
  'endSessions.confirmCurrent': 'Sign out this browser',
  'endSessions.cancel': 'Cancel',
  'endSessions.list': 'Sessions to sign out',

  'endSessions.nothing.others':
    'You’re not signed in anywhere else, so there is nothing to sign out.',
  'endSessions.nothing.selected':
    'No session is selected that is still signed in. Go back and select some.',
  'endSessions.nothing.matching': 'No other session matches this, so there is nothing to sign out.',
  'endSessions.nothing.currentUnknown':
    'We can’t tell which session is this browser, so the others can’t be signed out all at once. Go back and sign them out one by one.',

  'endSessions.ended':
    '{count, plural, =0 {No session is signed out.} one {One session is signed out.} other {# sessions are signed out.}}',
  'endSessions.gone':
    '{count, plural, one {One was signed out already.} other {# were signed out already.}}',
  'endSessions.remaining':
    '{count, plural, one {One isn’t signed out yet.} other {# aren’t signed out yet.}}',
  'endSessions.retry':
    '{count, plural, one {Sign out the remaining one} other {Sign out the remaining #}}',
  'endSessions.retryWhen': 'There were too many requests at once. Continue {when}.',
  'endSessions.back': 'Back to your sessions',
  'endSessions.outcomes': 'What became of each session',
  'endSessions.outcome.ended': 'Signed out.',
  'endSessions.outcome.already-gone': 'Was signed out already.',
  'endSessions.outcome.not-found': 'Not found among your sessions.',
  'endSessions.outcome.not-yet': 'Not yet: {reason}.',
  'endSessions.noLongerListed': 'A session that is no longer listed',
} as const;
