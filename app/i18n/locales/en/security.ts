export const security = {
  'security.title': 'Security',
  'security.asOf': 'We can’t refresh this right now. It’s from {time} ({exact}).',
  'security.turnedOff': 'This can’t be changed here.',
  'security.notNow': 'We can’t show this right now: {reason}.',
  'security.notYet': 'You asked for this, and it’s not confirmed yet. Look again in a minute.',
  'security.named': '{what} {detail}',
  'security.unnamed': '{what}, added {date}',
  'security.notUsable': 'No longer accepted',
  'security.kind.authenticator-app': 'Authenticator app',
  'security.kind.push': 'Confirmation on a phone',
  'security.kind.phone': 'Code by phone',
  'security.kind.sms': 'Code by text message',
  'security.kind.voice': 'Code by phone call',
  'security.kind.email': 'Code by email',
  'security.kind.security-key': 'Security key',
  'security.kind.device-biometrics': 'Fingerprint, face or screen lock',
  'security.kind.passkey': 'Passkey',
  'security.kind.recovery-code': 'Recovery code',
  'security.kind.password': 'Password',
  'security.kind.other': 'Another way',
  'security.role.sign-in': 'Sign-in',
  'security.role.two-step': 'Two-step verification',
  'security.role.recovery': 'Getting back in',
  'security.ways.heading': 'Ways to sign in',
  'security.ways.way': 'Way',
  'security.ways.role': 'Used for',
  'security.ways.added': 'Added',
  'security.ways.lastUsed': 'Last used',
  'security.ways.incomplete': 'Some ways may be missing here: {reason}.',
  'security.ways.unreadable':
    '{count, plural, one {There is one more that we can’t show.} other {There are # more that we can’t show.}}',
  'security.forecast.heading': 'If you lose your phone',
  'security.forecast.after': 'If you lose your phone after that',
  'security.forecast.unknown': 'We can’t tell right now how you would get in.',
  'security.forecast.lacks.first':
    'You couldn’t sign in any more. Set up a way that isn’t on your phone.',
  'security.forecast.lacks.second':
    'You couldn’t sign in any more: nothing else is set up for two-step verification. Set up a way that isn’t on your phone.',
  'security.forecast.one': 'You can still sign in with: {first}.',
  'security.forecast.two':
    'You can still sign in with: {first}. For two-step verification you have: {second}.',
  'security.lost': 'Already lost it? Do this now:',
  'security.lost.remove': 'Remove “{name}”',
  'security.password.none': 'Your account has no password here.',
  'security.password.changed': 'Last changed:',
  'security.passkeys.heading': 'Passkeys',
  'security.passkeys.count':
    '{count, plural, =0 {You have no passkeys.} one {You have one passkey.} other {You have # passkeys.}}',
  'security.passkeys.about':
    'A passkey signs you in with your fingerprint, face or screen lock, without a password.',
  'security.passkey.synced': 'Synced to your other devices',
  'security.passkey.oneDevice': 'On one device only',
  'security.passkey.provider': 'Kept by',
  'security.passkey.kept': 'Copies',
  'security.passkey.reached': 'Used over',
  'security.passkey.browser': 'Made in',
  'security.transport.internal': 'the device itself',
  'security.transport.hybrid': 'a phone nearby',
  'security.transport.usb': 'USB',
  'security.transport.nfc': 'NFC',
  'security.transport.ble': 'Bluetooth',
  'security.twoStep.on': 'Two-step verification is set up.',
  'security.twoStep.add': 'Add two-step verification',
  'security.twoStep.addAnother': 'Add another way',
  'security.twoStep.off': 'Nothing is set up for two-step verification.',
  'security.twoStep.onlyEmail':
    'Apart from codes by email, nothing is set up for two-step verification.',
  'security.twoStep.emailComesWith':
    'Codes by email work as long as your email address is confirmed. They can’t be removed on their own.',
  'security.twoStep.unfinished':
    '{count, plural, one {You began to set up one more and didn’t finish. It can’t be used.} other {You began to set up # more and didn’t finish. They can’t be used.}}',
  'security.policy.always': 'You’re asked for it at every sign-in.',
  'security.policy.risky-sign-ins': 'You’re asked for it when a sign-in looks unusual.',
  'security.policy.unknown': 'We can’t tell right now when you’re asked for it.',
  'security.code.none':
    'You have no recovery code. The sign-in service may give you one when you add a way of two-step verification.',
  'security.code.since': 'Added:',
  'security.code.link': 'Manage recovery code',
  'security.code.about':
    'A recovery code lets you pass two-step verification once, if you’ve lost your phone or key. Nobody can look it up, so keep it safe.',
  'security.code.ask': 'Make a new recovery code?',
  'security.code.voids':
    'The old code stops working at once. Your other ways to sign in stay as they are.',
  'security.code.once':
    'We show the new code once. Have something ready to write it down or save it.',
  'security.code.make': 'Make new code',
  'security.code.pending': 'Making new code…',
  'security.code.new': 'New recovery code',
  'security.code.done': 'Your new code is ready. The old one no longer works.',
  'security.code.keep': 'Save it now: we don’t show it again. Don’t keep it on your phone alone.',
  'security.code.copy': 'Copy code',
  'security.code.copied': 'Copied',
  'security.code.save': 'Save code as a file',
  'security.code.print': 'Print code',
  'security.code.saved': 'I have saved it',
  'security.code.file':
    'Recovery code for {product}. It works once. Keep it where only you can find it.',
  'security.code.notKnown':
    'We got no answer, so your old code may no longer work. Make another one to be sure.',
  'security.code.refused.no_code': 'You have no recovery code that could be replaced.',
  'security.code.refused.asked_before':
    'A code was made with this form already. If you didn’t save it, make another one.',
  'security.browsers.heading': 'Remembered browsers',
  'security.browsers.about':
    'A browser that you let remember you skips two-step verification for a while.',
  'security.browsers.link': 'Forget all browsers',
  'security.browsers.ask': 'Forget all remembered browsers?',
  'security.browsers.notListed':
    'We can’t tell which browsers those are, so they are forgotten all together.',
  'security.browsers.stays':
    'You stay signed in everywhere. At the next sign-in, each browser asks for two-step verification again.',
  'security.browsers.pending': 'Forgetting browsers…',
  'security.browsers.done': 'All remembered browsers are forgotten. You stay signed in.',
  'security.linked.heading': 'Linked sign-ins',
  'security.linked.none': 'No sign-in of another provider is linked.',
  'security.method.kind': 'Kind',
  'security.method.phone': 'Phone number',
  'security.method.email': 'Email address',
  'security.method.unfinished':
    'You began to set this up and didn’t finish. It can’t be used. You can remove it.',
  'security.method.notUsable':
    'Your organization no longer accepts this, so it doesn’t help you to sign in.',
  'security.rename.label': 'Name',
  'security.rename.hint': 'Up to {maximum} characters, such as “Work phone”.',
  'security.rename.save': 'Save name',
  'security.rename.pending': 'Saving name…',
  'security.rename.empty': 'Enter a name.',
  'security.rename.done': 'The name is now “{name}”.',
  'security.remove.method': 'Remove this way',
  'security.remove.passkey': 'Remove passkey',
  'security.remove.refused': 'This can’t be removed',
  'security.remove.heading': 'Remove “{name}”?',
  'security.remove.keeps': 'You keep: {ways}.',
  'security.remove.unfinished':
    'You never finished setting this up. All that works now stays as it is.',
  'security.remove.passkeyStays':
    'It also stays in your password manager or on your key. Delete it there too.',
  'security.remove.forgets':
    'Remembered browsers are forgotten too: each asks for two-step verification again. You stay signed in.',
  'security.remove.lastFactor': 'I know that nothing will be left for two-step verification',
  'security.remove.pending': 'Removing…',
  'security.remove.done': '“{name}” is removed. Your other ways to sign in stay.',
  'security.remove.doneButBrowsers':
    '“{name}” is removed. We couldn’t forget the remembered browsers: try that again below.',
  'security.refused.not_removable': 'This comes with your account and can’t be removed on its own.',
  'security.refused.last_method_under_policy':
    'Your organization asks everyone for two-step verification, and this is the last you have for it. Set up another first.',
  'security.refused.policy_unknown':
    'This is the last you have for two-step verification, and we can’t tell right now whether your organization asks for one. Set up another first.',
  'security.refused.last_way_in': 'This is your last way to sign in. Set up another first.',
  'security.refused.account_unknown':
    'We can’t tell right now whether you have another way to sign in. Try again later.',
  'security.refused.last_factor_not_agreed':
    'This is now the last you have for two-step verification. Confirm below that you know this.',
  'security.notFound.title': 'We can’t find this',
  'security.notFound.text': 'It may have been removed, or it isn’t yours.',
  'security.problem.title': 'We can’t show this right now',
} as const;
