export const confirmCode = {
  'confirmCode.intro':
    'You sign in through another provider, which may not ask you again. So this change takes a code that we email to you.',
  'confirmCode.to': 'The code goes to {address}.',
  'confirmCode.sent':
    'We’re sending a code to {address}. It’s good for 10 minutes, in this browser only.',
  'confirmCode.send': 'Send code',
  'confirmCode.sending': 'Sending code…',
  'confirmCode.sendAnother': 'Send another code',
  'confirmCode.label': 'Code with 6 digits',
  'confirmCode.enter': 'Confirm code',
  'confirmCode.entering': 'Confirming…',
  'confirmCode.sixDigits': 'The code has 6 digits.',
  'confirmCode.wrong': 'That isn’t the code. Check the latest email.',
  'confirmCode.over': 'This code can’t be used any more. Send another one.',
  'confirmCode.closed.heading': 'You can’t change this here',
  'confirmCode.closed.no_mail':
    'You sign in through another provider, so this change takes a code by email. {product} has no mail server to send it. Ask support for help.',
  'confirmCode.closed.no_confirmed_address':
    'You sign in through another provider, so this change takes a code by email. Your account has no confirmed email address. Ask support for help.',
  'confirmCode.closed.back': 'Back to the overview',
  'confirmCode.mail.subject': 'Your code to confirm it’s you',
  'confirmCode.mail.heading': 'Confirm it’s you',
  'confirmCode.mail.text':
    'Enter this code in the browser where you asked for it. It’s good for 10 minutes.',
  'confirmCode.mail.code': 'Code',
  'confirmCode.mail.notYou':
    'If you didn’t ask for it, someone else may be signed in to your account. Don’t give the code to anyone, and sign out every session you don’t recognise.',
} as const;
