/** The texts of “This wasn’t me”: the question, the report and its receipt. */
export const notMe = {
  'notMe.title': 'This wasn’t me',
  'notMe.hint': 'Don’t recognise this session? We’ll help you secure your account.',

  'notMe.heading': 'Report {device} as not you?',
  'notMe.current':
    'This is the browser you’re using, so you’ll be signed out here. Sign in again to see what was done.',
  'notMe.intro': 'When you confirm:',
  'notMe.step.signsOut':
    'The session is signed out, and applications lose the access they got through it.',
  'notMe.step.removesAccess':
    'The session is signed out already; applications lose any access that is left from it.',
  'notMe.step.password':
    'You get an email with a link to set a new password. If you sign in with another provider, we tell you where to change it.',
  'notMe.step.changes':
    'You see what has changed in your account since then, and can download a receipt.',
  'notMe.confirm': 'Report this session',
  'notMe.pending': 'Reporting…',
  'notMe.cancel': 'Cancel',

  'notMe.report.title': 'Reported as not you',
  'notMe.report.ended': 'The session is signed out. It may take a moment to take effect.',
  'notMe.report.already-gone': 'The session was signed out already.',
  'notMe.report.not-yet': 'The session isn’t signed out yet: {reason}.',
  'notMe.report.access.removed':
    '{count, plural, one {The access that an application had through it is removed.} other {The access that applications had through it is removed (#).}}',
  'notMe.report.access.uncounted': 'Applications lose any access they had through it.',
  'notMe.report.access.none': 'No application had access through it.',
  'notMe.report.access.not-yet':
    'Access of applications: {ended, number} removed, {remaining, number} not yet: {reason}.',
  'notMe.report.access.unknown':
    'We can’t tell whether applications had access through it: {reason}.',
  'notMe.report.password.sent':
    'An email with a link to set a new password is on its way to you. Use it soon.',
  'notMe.report.password.elsewhere': 'You sign in with {provider}. Change your password there.',
  'notMe.report.password.elsewhereUnnamed':
    'You sign in with another provider, such as your organisation. Change your password there.',
  'notMe.report.password.no-address':
    'We couldn’t send you an email, because your account has no email address. Ask the people who run this portal to change your password.',
  'notMe.report.password.too-often':
    'An email to set a new password was sent a short while ago. You can ask for another one in {minutes, number} min.',
  'notMe.report.password.failed':
    'We couldn’t send the email to set a new password: {reason}. Change your password when you next sign in, or try again later.',
  'notMe.report.retry': 'Try again',
  'notMe.report.next': 'What to do next',
  'notMe.report.others': 'Whoever used this session may be signed in elsewhere too.',
  'notMe.report.endOthers': 'Sign out everywhere else',
  'notMe.report.receipt': 'Download receipt',
  'notMe.changes.heading': 'What changed in your account since then',
  'notMe.changes.none': 'No important changes found.',
  'notMe.changes.incomplete':
    'The activity we can read doesn’t cover the whole time, so more may have changed.',
  'notMe.changes.unknown': 'We can’t tell what has changed: {reason}.',

  'notMe.receipt.title': 'Receipt: session reported as not you',
  'notMe.receipt.written': 'Reported on: {exact}',
  'notMe.receipt.device': 'Device: {device}',
  'notMe.receipt.place': 'Location (approximate): {place}',
  'notMe.receipt.signedIn': 'Signed in: {exact}',
  'notMe.receipt.lastSeen': 'Last seen: {exact}',
  'notMe.receipt.others':
    'Other sessions: {ended, number} signed out, {remaining, number} still signed in',
  'notMe.receipt.changes': 'Changes in your account since then:',
  'notMe.receipt.change': '{exact}: {change}',
} as const;
