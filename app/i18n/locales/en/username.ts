export const username = {
  'username.title': 'Change your username',
  'username.link': 'Change username',
  'username.current': 'Your current username:',
  'username.new': 'New username',
  'username.signedOut':
    'You sign in with it from then on. You may be signed out everywhere, here too.',
  'username.change': 'Change username',
  'username.changed': 'Your username is changed.',
  'username.problem.length': 'Use {min} to {max} characters.',
  'username.problem.characters': 'Use only the letters a to z, digits, and signs such as . _ -',
  'username.problem.likeEmail': 'A username can’t look like an email address.',
  'username.problem.inUse': 'This username can’t be used. Choose another one.',
} as const;
