/** The sign-ins that lead to one account: all of them, one, unlinking it, and linking another. */
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
    'None of your other sign-ins works right now, so this one stays. Set up another first.',
  'linkedSignIns.refused.account_unknown':
    'We can’t tell right now whether you could get in without it. Try again later.',
  'linkedSignIns.name': 'Name',
  'linkedSignIns.link.heading': 'Link another sign-in',
  'linkedSignIns.link.about': 'Another sign-in of yours can open this account too.',
  'linkedSignIns.link.with': 'Link {name}',
  'linkedSignIns.link.password': 'email and password',
  'linkedSignIns.link.none': 'No other sign-in can be linked here.',
  'linkedSignIns.link.ask': 'Link {name}?',
  'linkedSignIns.link.first':
    'First you sign in with {name}, to show that it’s yours. Then we show you both accounts, and you decide.',
  'linkedSignIns.link.loses':
    'If {name} opens another account here, that other account is lost when you link it. The account you’re in now stays.',
  'linkedSignIns.link.start': 'Start linking',
  'linkedSignIns.link.starting': 'Starting to link…',
  'linkedSignIns.link.continueHeading': 'Sign in with {name}',
  'linkedSignIns.link.continueText':
    'Choose the account that you want to link. Then you come back here. Nothing is linked yet.',
  'linkedSignIns.link.continue': 'Go to {name}',
  'linkedSignIns.link.confirmHeading': 'Link these accounts?',
  'linkedSignIns.link.stays': 'This account stays',
  'linkedSignIns.link.keeps':
    'It keeps everything: profile, sessions, applications and two-step verification.',
  'linkedSignIns.link.goes': 'This account goes',
  'linkedSignIns.link.lost':
    'You lose its profile, its two-step verification and what applications keep for it. Nothing of it moves over.',
  'linkedSignIns.link.after':
    'From then on, {name} opens the account that stays. You sign in again once.',
  'linkedSignIns.link.notBack': 'You can unlink it later, but the lost account doesn’t come back.',
  'linkedSignIns.link.confirm': 'Link accounts',
  'linkedSignIns.link.pending': 'Linking…',
  'linkedSignIns.link.done': 'The sign-in is linked. Sign in again to go on.',
  'linkedSignIns.link.over': 'There is nothing to link',
  'linkedSignIns.link.overText':
    'Linking took too long, is already finished, or was started again elsewhere. Your list of sign-ins shows what’s linked.',
  'linkedSignIns.link.beginAgain': 'Start again',
  'linkedSignIns.link.denied': 'You didn’t sign in there, so nothing was linked.',
  'linkedSignIns.link.blocked': 'The account of that sign-in is locked, so nothing was linked.',
  'linkedSignIns.link.later':
    'The sign-in service isn’t responding right now, so nothing was linked. Try again in a minute.',
  'linkedSignIns.link.failed':
    'We couldn’t check that sign-in, so nothing was linked. Start again.',
  'linkedSignIns.link.cancelled': 'Cancelled. Nothing was linked.',
  'linkedSignIns.linkRefused.same_account':
    'That sign-in opens this account already. Nothing was changed.',
  'linkedSignIns.linkRefused.another_connection':
    'You signed in a different way than you chose, so nothing was linked. Start again.',
  'linkedSignIns.linkRefused.second_unknown':
    'We can’t find the account of that sign-in, so nothing was linked. Try again in a minute.',
  'linkedSignIns.linkRefused.linked_elsewhere':
    'The account of that sign-in has other sign-ins linked to it, so nothing was linked. Unlink them there first.',
  'linkedSignIns.linkRefused.email_not_confirmed':
    'The account of that sign-in has no confirmed email address, so nothing was linked. Confirm it there first.',
  'linkedSignIns.linkRefused.second_factor_missing':
    'That account has two-step verification, and you weren’t asked for it, so nothing was linked. Ask support for help.',
  'linkedSignIns.linkRefused.not_offered':
    'This sign-in can’t be linked here. Nothing was changed.',
} as const;
