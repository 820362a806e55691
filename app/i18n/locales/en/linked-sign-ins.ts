/** The sign-ins that lead to one account: all of them, one, and unlinking it. */
export const linkedSignIns = {
  'linkedSignIns.about': 'Each of these opens this account.',
  'linkedSignIns.main': 'Main sign-in',
  'linkedSignIns.manage': 'Manage linked sign-ins',
  'linkedSignIns.provider': 'Sign-in',
  'linkedSignIns.account': 'Account there',
  'linkedSignIns.role': 'Used as',
  'linkedSignIns.closed':
    'Your organization no longer offers this sign-in, so it doesn’t help you to get in.',
  'linkedSignIns.unlink.link': 'Unlink sign-in',
  'linkedSignIns.unlink.heading': 'Unlink “{name}”?',
  'linkedSignIns.unlink.refused': 'This can’t be unlinked',
  'linkedSignIns.unlink.separate':
    '“{name}” gets a separate, empty account. If you sign in with it later, you get there and not here.',
  'linkedSignIns.unlink.password': 'The password and passkeys of this sign-in go with it.',
  'linkedSignIns.unlink.keeps': 'You can still get into this account with: {ways}.',
  'linkedSignIns.unlink.stays':
    'This account keeps everything: profile, sessions, applications and two-step verification. None of it moves to the new account.',
  'linkedSignIns.unlink.sessions':
    'Where you’re signed in with it now, you stay signed in to this account. You can sign out there under “Sessions”.',
  'linkedSignIns.unlink.pending': 'Unlinking…',
  'linkedSignIns.unlink.done':
    'It’s unlinked and no longer opens this account. Where you’re signed in with it, you stay signed in: see “Sessions”.',
  'linkedSignIns.refused.main_sign_in':
    'Your account began with this sign-in and depends on it, so it can’t be unlinked.',
  'linkedSignIns.refused.sign_in_not_told':
    'We can’t tell which account this is at its provider, so it can’t be unlinked here.',
  'linkedSignIns.refused.last_way_in':
    'None of your other sign-ins works right now, so this one stays.',
  'linkedSignIns.refused.account_unknown':
    'We can’t tell right now whether you could get in without it. Try again later.',
} as const;
