/** Deleting the account: its pages and its mails. */
export const deletion = {
  'deletion.title': 'Delete account',
  'deletion.text':
    'You see what goes and what stays before you confirm. Your account is then deleted for ever.',
  'deletion.text.hold':
    '{days, plural, one {We wait # day before that, in case you change your mind.} other {We wait # days before that, in case you change your mind.}}',
  'deletion.text.request': 'Support deletes it for you. You can ask for that here.',
  'deletion.unavailable': 'Accounts can’t be deleted here right now. Ask support to delete yours.',
  'deletion.heading': 'Delete your account?',
  'deletion.goes.profile': 'Your profile, with all that you entered.',
  'deletion.goes.ways': '{count, plural, one {# way to sign in.} other {# ways to sign in.}}',
  'deletion.goes.sessions':
    '{count, plural, one {# session: you’re signed out there.} other {# sessions: you’re signed out of all of them.}}',
  'deletion.goes.applications':
    '{count, plural, one {The access of # application.} other {The access of # applications.}}',
  'deletion.goes.linked': 'Your linked sign-ins: {names}.',
  'deletion.goes.organizations': 'Your membership of {names}.',
  'deletion.goes.kept': 'What we keep about you here, such as your changes and reports.',
  'deletion.goes.allWays': 'All your ways to sign in.',
  'deletion.goes.allSessions': 'All your sessions: you’re signed out everywhere.',
  'deletion.goes.allApplications': 'The access of all applications.',
  'deletion.goes.allOrganizations': 'Your membership in organizations, if you have any.',
  'deletion.stays.applications':
    'What applications and providers know about you stays with them. Ask each of them to delete it.',
  'deletion.stays.until': 'Access that an application already holds may work until it expires.',
  'deletion.stays.log': 'The log of the sign-in service, until it’s too old.',
  'deletion.stays.mark': 'A mark that an account was deleted, for 30 days. It holds no name.',
  'deletion.lastAdmin':
    'You’re the last one who looks after {organizations}. Give that role to another person first. Anyone who’s leaving too doesn’t count. If they stay after all, try again in a few minutes.',
  'deletion.handOver':
    'If you’re the only one who looks after an organization, hand that over first. We can’t tell whether you are.',
  'deletion.handOver.first':
    'If you’re the last one who looks after an organization, hand that over first. Until then, your account can’t be deleted.',
  'deletion.again': 'You can sign up again later. You then start with a new, empty account.',
  'deletion.when.hold': 'We delete it on {date}. Until then you can sign in and keep it.',
  'deletion.when.now': 'We delete it at once. Nobody can undo that.',
  'deletion.when.request': 'We email your request to support. You get its number.',
  'deletion.notMailed':
    'We can’t write to you about it: we have no confirmed email address of yours.',
  'deletion.copyFirst': 'Get a copy of your data first',
  'deletion.type.email': 'Your email address',
  'deletion.type.username': 'Your username',
  'deletion.type.phone': 'Your phone number',
  'deletion.type.name': 'Your name',
  'deletion.type.digits': 'Four digits',
  'deletion.type.hint': 'To confirm, type this: {value}',
  'deletion.type.hint.phone': 'To confirm, type it in full, with its country code: {value}',
  'deletion.type.wrong': 'This doesn’t match. Type it again.',
  'deletion.asking': 'Asking for deletion…',
  'deletion.submit.request': 'Ask for deletion',
  'deletion.pending.title': 'Your account will be deleted',
  'deletion.pending.text':
    'Until then everything works as before. If you change your mind, keep your account.',
  'deletion.pending.request.title': 'You asked to delete your account',
  'deletion.pending.request':
    'Support has your request. If you change your mind, keep your account.',
  'deletion.pending.begun': 'This has begun, and can’t be cancelled any more. It may take a while.',
  'deletion.pending.late':
    'It should be deleted by now, but that hasn’t worked yet. We keep trying. You can still keep it.',
  'deletion.heldBack':
    'Your account isn’t deleted yet, as you’re the last one who looks after {organizations}.',
  'deletion.heldBack.text':
    'You’re the last one who looks after an organization. So we haven’t deleted your account yet.',
  'deletion.heldBack.next':
    'Give that role to another person. We look again every day, and delete your account then. You can still keep it.',
  'deletion.waits': 'We delete your account on {date}.',
  'deletion.see': 'See the request',
  'deletion.dueAt': 'Will be deleted',
  'deletion.askedAt': 'Asked for',
  'deletion.cancel': 'Keep account',
  'deletion.cancelling': 'Keeping account…',
  'deletion.none.title': 'Your account isn’t being deleted',
  'deletion.none.text': 'Nobody asked for that, or you kept it already.',
  'deletion.asked': 'Your account will be deleted on the date below. Until then you can keep it.',
  'deletion.asked.unless':
    'Your account will be deleted on the date below, unless you’re the last one who looks after an organization then. We couldn’t look at all of yours. Until then you can keep your account.',
  'deletion.asked.already': 'You had asked for this before. Nothing about it changes.',
  'deletion.requested': 'We sent your request to support.',
  'deletion.cancelled': 'Your account stays. Nothing was deleted.',
  'deletion.tooLate': 'The deletion has begun, and can’t be cancelled any more.',
  'deletion.goodbye.title': 'Your account is being deleted',
  'deletion.goodbye.text':
    'You’re signed out here. It takes some minutes. This page tells you when it’s done.',
  'deletion.done.title': 'Your account is deleted',
  'deletion.done.text':
    'What we kept about you here is gone too. The log of the sign-in service stays until it’s too old, and a mark without your name for 30 days.',
  'deletion.goodbye.over.title': 'There is nothing to show here',
  'deletion.goodbye.over.text': 'The address is wrong or too old, or the account was kept.',
  'deletion.mail.reminder': 'Your account will be deleted tomorrow',
  'deletion.mail.reminder.text':
    'You asked for this. If it’s still what you want, there is nothing to do.',
  'deletion.mail.reminder.keep':
    'To keep your account, use the link below, sign in and choose “Keep account”.',
  'deletion.mail.done': 'Your account was deleted',
  'deletion.mail.done.text':
    'It’s gone for ever, with what {product} kept about you. The log of the sign-in service stays until it’s too old, and a mark without your name for 30 days.',
  'deletion.mail.done.last': 'This is our last email about it.',
  'deletion.mail.request': 'Request to delete an account: {number}',
  'deletion.mail.request.text':
    'The owner of this account asks you to delete it. They confirmed who they are. They have the same number.',
  'deletion.mail.withdrawn': 'Request withdrawn: {number}',
  'deletion.mail.withdrawn.text': 'The owner of this account wants to keep it.',
  'deletion.mail.userId': 'User ID',
  'deletion.mail.identifier': 'Known as',
} as const;
