export const passkeys = {
  'passkeys.add': 'Add a passkey',
  'passkeys.whereKept':
    'Your browser asks you where to keep it: on this device, in your password manager, on your phone or on a security key.',
  'passkeys.stays': 'Your password and your other ways to sign in stay.',
  'passkeys.create': 'Create passkey',
  'passkeys.pending': 'Creating passkey…',
  'passkeys.noScript':
    'Creating a passkey takes JavaScript, which is off in this browser. Turn it on, or set up another way to sign in.',
  'passkeys.follow':
    'Follow the steps in your browser. If nothing appears, select “Create passkey”.',
  'passkeys.mayBeKept':
    'If your device has kept a new passkey just now, delete it there: it doesn’t sign you in.',
  'passkeys.otherWays': 'See all ways to sign in',
  'passkeys.again': 'Start again',
  'passkeys.over': 'We can’t add this passkey',
  'passkeys.refused.enrolment_over':
    'That took too long, or was begun in another browser. Start again.',
  'passkeys.refused.passkey_refused':
    'The sign-in service didn’t accept this passkey. Start again.',
  'passkeys.refused.kind_not_offered':
    'Your account can’t have passkeys. Set up another way to sign in.',
  'passkeys.refused.conflict':
    'You have this passkey already, or as many as you can have. Remove one, then try again.',
  'passkeys.refused.not_sent':
    'Your browser has sent no passkey. Start again, or use another browser.',
  'passkeys.problem.unsupported':
    'This browser can’t create passkeys. Use another one, or set up another way to sign in.',
  'passkeys.problem.cancelled':
    'No passkey was created: you cancelled it, or it took too long. Try again.',
  'passkeys.problem.known':
    'You already have a passkey there. Use that one, or choose another device.',
  'passkeys.problem.address': 'Passkeys can’t be created at this web address. Contact support.',
  'passkeys.problem.device':
    'This device or key can’t keep this kind of passkey. Choose another one.',
  'passkeys.problem.failed':
    'Your browser couldn’t create a passkey. Try again, or use another browser.',
  'passkeys.done': 'Your passkey is added. You can give it a name below.',
  'passkeys.elsewhere':
    'The sign-in service may offer you a passkey when you sign in with your password. It doesn’t do so each time.',
  'passkeys.signIn': 'Sign in again',
  'passkeys.noPassword': 'Passkeys go with a password, and your account has none here.',
  'passkeys.notNow': 'We can’t add a passkey right now. Try again later.',
} as const;
