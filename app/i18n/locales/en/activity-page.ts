/** The page of what happened in an account, and those of single events. */
export const activityPage = {
  'activityPage.title': 'Activity',
  'activityPage.all': 'All activity',
  'activityPage.none': 'There are no events to show.',
  'activityPage.noneFound': 'Nothing here matches the filter.',
  'activityPage.missing':
    'We can’t show what the sign-in service knows: {reason}. This list has only what you did here.',
  'activityPage.changesMissing':
    'We can’t load right now what you did here, so it’s missing from this list.',
  'activityPage.unreadable':
    '{count, plural, one {# event isn’t shown, because we can’t read it.} other {# events aren’t shown, because we can’t read them.}}',
  'activityPage.filter': 'Filter',
  'activityPage.filter.kind': 'Show',
  'activityPage.filter.all': 'Everything',
  'activityPage.filter.from': 'From',
  'activityPage.filter.to': 'To',
  'activityPage.filter.apply': 'Apply filter',
  'activityPage.filter.clear': 'Show everything',
  'activityPage.group.sign-ins': 'Sign-ins',
  'activityPage.group.changes': 'Account changes',
  'activityPage.group.applications': 'Applications',
  'activityPage.group.other': 'Other',
  'activityPage.by': 'By',
  'activityPage.by.you': 'By you, here',
  'activityPage.by.administrator': 'By an administrator',
  'activityPage.own.signed-out': 'Signed out here',
  'activityPage.own.session-signed-out': 'Session signed out: {device}',
  'activityPage.own.sessions-signed-out':
    '{count, plural, one {# session signed out} other {# sessions signed out}}',
  'activityPage.own.session-reported': 'Session reported as not you: {device}',
  'activityPage.own.password-mail-sent': 'Email for a new password sent',
  'activityPage.own.access-ended': 'One access of {application} removed',
  'activityPage.own.access-ended.unnamed': 'One access of an unnamed application removed',
  'activityPage.fold': '{count, plural, one {# time since {time}} other {# times since {time}}}',
  'activityPage.pages.newer': 'Newer',
  'activityPage.pages.older': 'Older',
  'activityPage.pages.of': 'Page {number, number} of {count, number}',
  'activityPage.older': 'Look further back',
  'activityPage.latest': 'Back to the latest',
  'activityPage.reach': 'How far back this goes',
  'activityPage.reach.more': 'This part goes back to {time}. Older events are in the next part.',
  'activityPage.reach.nothing':
    'The oldest event is from {time}. The sign-in service keeps events for a limited time. What you did here is kept for {days, plural, one {# day} other {# days}}.',
  'activityPage.reach.empty':
    'The sign-in service keeps events for a limited time, so older ones may be gone. What you did here is kept for {days, plural, one {# day} other {# days}}.',
  'activityPage.reach.out-of-reach':
    'This goes back to {time}. The sign-in service shows only the latest 1,000 events. What you did here is kept for {days, plural, one {# day} other {# days}}.',
  'activityPage.reach.late': 'New events can take a few minutes to show up.',
  'activityPage.csv': 'Download as CSV',
  'activityPage.csv.time': 'Time (UTC)',
  'activityPage.csv.event': 'Event',
  'activityPage.event.other':
    'We have no description of this event yet. Ask support if you want to know more.',
  'activityPage.event.nothingMore': 'Nothing more is known about this event.',
  'activityPage.event.way': 'Sign-in with',
  'activityPage.event.way.database': 'Password or passkey',
  'activityPage.event.session': 'Session',
  'activityPage.event.session.link': 'See this session',
  'activityPage.notMe.heading': 'Wasn’t this you?',
  'activityPage.notMe.guide':
    'Tell us, and we’ll sign that session out and help you secure your account.',
  'activityPage.notMe.text':
    'Look for a session that you don’t know and report it there. Then check how your account can be opened, and set a new password.',
  'activityPage.notMe.sessions': 'See your sessions',
  'activityPage.notMe.security': 'See your ways to sign in',
  'activityPage.notFound.title': 'We can’t find this event',
  'activityPage.notFound.text':
    'It may be too old by now, or newer events moved it further back. Look for it in your activity.',
  'activityPage.problem.title': 'We can’t show this event right now',
} as const;
