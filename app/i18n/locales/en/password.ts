export const password = {
  'password.heading': 'Password',
  'password.manage': 'Manage password',
  'password.changed': 'Last changed',
  'password.neverChanged': 'Not since your account was made',
  'password.change': 'Change password',
  'password.ask': 'Change your password?',
  'password.opens': 'The page for your new password opens. It works once, and for 10 minutes.',
  'password.signsOut':
    'Then you’re signed out everywhere, here too. Sign in again with the new password.',
  'password.goOn': 'Set a new password',
  'password.opening': 'Opening…',
  'password.none': 'Your account has no password here, so there is none to change.',
  'password.keptBy': 'You sign in with {provider}. Change your password there.',
  'password.rules': 'What a new password needs',
  'password.rule.length':
    '{count, plural, one {At least # character} other {At least # characters}}',
  'password.rule.fair': 'Small letters, capital letters and numbers',
  'password.rule.good':
    'Three of these: small letters, capital letters, numbers, signs such as ! or %',
  'password.rule.excellent':
    'Three of these: small letters, capital letters, numbers, signs such as ! or %. No character more than twice in a row',
  'password.rule.history':
    '{count, plural, one {Not your last password} other {None of your last # passwords}}',
  'password.rule.personal': 'Without your name or email address',
  'password.rule.common': 'Not one that many people use',
  'password.refused.no_password': 'Your account has no password, so there is none to change.',
  'password.refused.no_address':
    'A new password needs an email address, and your account has none. Ask support for help.',
  'password.refused.turned_off': 'You can’t change your password here. Ask support for help.',
  'password.nothingDone': 'Your password is still the old one.',
} as const;
