/** The organizations that a person belongs to, and leaving one. */
export const organizations = {
  'organizations.title': 'Organizations',
  'organizations.text': 'You belong to these organizations.',
  'organizations.none': 'You’re not in any organization.',
  'organizations.incomplete': 'You may belong to more organizations than you see here.',
  'organizations.problem.title': 'We can’t show your organizations right now',
  'organizations.notFound.title': 'We couldn’t find this organization',
  'organizations.notFound.text': 'You may have left it already, or the address is wrong.',
  'organizations.roles': 'Your roles',
  'organizations.roles.none': 'Member, with no special role',
  'organizations.joined': 'Joined',
  'organizations.joined.invitation': 'By invitation',
  'organizations.joined.auto_membership': 'By signing in',
  'organizations.demands': 'Signing in to it',
  'organizations.ways': 'It takes: {ways}.',
  'organizations.ways.none': 'It doesn’t say how its members sign in.',
  'organizations.twoStep': 'We can’t tell whether it asks for two-step verification as well.',
  'organizations.rejoining': 'Anyone becomes a member by signing in with: {ways}.',
  'organizations.leave.link': 'Leave organization',
  'organizations.leave.heading': 'Leave {organization}?',
  'organizations.leave.roles': 'Your roles in it: {roles}.',
  'organizations.leave.roles.unknown': 'Any roles you have in it. We can’t tell right now which.',
  'organizations.leave.access': 'What you can open only as a member.',
  'organizations.leave.signedOut':
    'You’re signed out here wherever you signed in through this organization.',
  'organizations.leave.lastAdmin':
    'You’re the last one who looks after {organization}. Give that role to another person first. Anyone who’s leaving too doesn’t count. If they stay after all, try again in a few minutes.',
  'organizations.underWay':
    'Another change to one of your organizations isn’t done yet. Try again in a moment.',
  'organizations.leave.lag': 'It may take some seconds until all of this is gone.',
  'organizations.leave.account': 'Your account and your other organizations.',
  'organizations.leave.until':
    'Where you’re signed in to it now, access may last until it expires.',
  'organizations.leave.pending': 'Leaving…',
  'organizations.return': 'If you want to come back',
  'organizations.return.unknown':
    'We can’t tell right now whether signing in makes you a member again.',
  'organizations.return.invitation':
    'You can’t come back by yourself: the organization has to invite you.',
  'organizations.return.byItself': 'You become a member again if you sign in to it with: {ways}.',
  'organizations.return.handOver':
    'If you’re the only one who looks after it, hand that over first.',
  'organizations.leaving': 'Leaving… Not confirmed yet.',
  'organizations.left': 'You’ve left {organization}.',
  'organizations.left.rejoins':
    'You’ve left {organization}. You become a member again if you sign in to it with: {ways}.',
  'organizations.left.notYet':
    'We asked to take you out of {organization}. That isn’t confirmed yet: look again in a minute.',
} as const;
