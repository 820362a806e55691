/** The texts of signing out several sessions: the question, and what became of each. */
export const endSessions = {
  'endSessions.title.several': 'Sign out sessions',
  'endSessions.title.others': 'Sign out everywhere else',
  'endSessions.title.result': 'Result of signing out',

  'endSessions.heading.several':
    '{count, plural, one {Sign out one session?} other {Sign out # sessions?}}',
  'endSessions.heading.others':
    '{count, plural, one {Sign out the other session?} other {Sign out all # other sessions?}}',
  'endSessions.heading.current': 'Sign out this browser?',
  'endSessions.staysHere': 'You stay signed in here.',
  'endSessions.someGone':
    '{count, plural, one {One of the selected sessions is already signed out.} other {# of the selected sessions are already signed out.}}',
  'endSessions.incomplete': 'You have more sessions than we can read at once, so some may be left.',
  'endSessions.currentWarning':
    'You’re using this browser. You’ll be signed out here and have to sign in again.',
  'endSessions.currentToo': 'Also sign out this browser',
  'endSessions.staysUnless': 'Unless you select this, you stay signed in here.',
  'endSessions.confirm': '{count, plural, one {Sign out one session} other {Sign out # sessions}}',
  'endSessions.confirmCurrent': 'Sign out this browser',
  'endSessions.cancel': 'Cancel',
  'endSessions.list': 'Sessions to sign out',
  'endSessions.more': '{count, plural, one {Show one more} other {Show # more}}',

  'endSessions.nothing.others': 'You’re not signed in anywhere else.',
  'endSessions.nothing.selected': 'Select at least one session first.',
  'endSessions.nothing.shown': 'No other session matches, so there is nothing to sign out.',
  'endSessions.nothing.gone':
    '{count, plural, one {This session is already signed out.} other {These # sessions are already signed out.}}',
  'endSessions.nothing.currentUnknown':
    'We can’t tell which session is this browser, so we can’t sign out all the others at once. Go back and sign them out one by one.',

  'endSessions.progress':
    '{done, number} of {count, plural, one {# session} other {# sessions}} signed out…',
  'endSessions.goesOn': 'We’ll do the rest, even if you close this page.',
  'endSessions.signedOut':
    '{count, plural, =0 {No session is signed out.} one {One session is signed out.} other {# sessions are signed out.}}',
  'endSessions.pending':
    '{count, plural, one {Signing out one session…} other {Signing out # sessions…}}',
  'endSessions.gone':
    '{count, plural, one {One was already signed out.} other {# were already signed out.}}',
  'endSessions.notFound':
    '{count, plural, one {One couldn’t be found.} other {# couldn’t be found.}}',
  'endSessions.remaining':
    '{count, plural, one {One is still signed in.} other {# are still signed in.}}',
  'endSessions.retry':
    '{count, plural, one {Continue with the remaining one} other {Continue with the remaining #}}',
  'endSessions.retryWhen': 'There were too many requests. Continue {when}.',
  'endSessions.back': 'Back to your sessions',
  'endSessions.outcomes': 'Sessions by result',
  'endSessions.group.this-browser': 'This browser is still signed in',
  'endSessions.group.not-yet': 'Still signed in ({count, number}): {reason}',
  'endSessions.group.waiting': 'Next in line ({count, number})',
  'endSessions.group.pending': 'Signing out… ({count, number})',
  'endSessions.group.confirmed': 'Signed out, confirmed ({count, number})',
  'endSessions.group.signed-out': 'Signed out ({count, number})',
  'endSessions.group.already-gone': 'Already signed out ({count, number})',
  'endSessions.group.not-found': 'Not found ({count, number})',
  'endSessions.noLongerListed': 'A session that isn’t in the list any more',
  'endSessions.done.everywhere':
    '{count, plural, one {You’re signed out here, and the other session is being signed out.} other {You’re signed out here, and all # other sessions are being signed out.}}',
} as const;
