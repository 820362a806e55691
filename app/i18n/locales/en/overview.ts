export const overview = {
  'overview.title': 'Account overview',
  'overview.heading': 'Hello, {name}',
  'overview.headingNameless': 'Hello',
  'overview.attention.heading':
    '{count, plural, one {One session needs a look} other {# sessions need a look}}',
  'overview.attention.text': 'Someone else may be using your account.',
  'overview.attention.link': 'Review sessions',
  'overview.sessions.count':
    '{count, plural, =0 {We can’t find any sessions right now.} one {You’re signed in on one browser or device.} other {You’re signed in on # browsers and devices.}}',
  'overview.sessions.incomplete':
    'You’re signed in on more than {count, number} browsers and devices.',
  'overview.asOf': 'We can’t refresh this right now. It’s from {time} ({exact}).',
  'overview.sessions.notNow': 'We can’t load your sessions right now.',
  'overview.sessions.notAvailable': 'Latchkey can’t show your sessions here.',
  'overview.sessions.lastSeen': 'Last seen {time}',
  'overview.sessions.link': 'See all sessions',
  'overview.thisBrowser.since': 'This browser is {device}, signed in {time} ({exact}).',
} as const;
