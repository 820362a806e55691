/** Applications that have something of the account: their list, each of them, and removing its access. */
export const applications = {
  'applications.title': 'Applications',
  'applications.text':
    'What can use your account, and what each may do. Remove what you don’t use any more.',
  'applications.none': 'No application has access to your account.',
  'applications.problem.title': 'We can’t show your applications right now',
  'applications.missing.grants': 'We can’t tell what applications may do: {reason}.',
  'applications.missing.tokens':
    'We can’t tell which of them have access while you’re away: {reason}.',
  'applications.missing.sessions': 'We can’t tell where you’re signed in to them: {reason}.',
  'applications.incomplete': 'There are more than we can show.',
  'applications.goesOn': 'You have many applications, and we haven’t finished reading the list.',
  'applications.goesOn.link': 'Show the rest',
  'applications.group.others': 'From other companies',
  'applications.group.unknown': 'Maker unknown',
  'applications.group.own': 'Our own',
  'applications.morePermissions': '{count, plural, one {# more} other {# more}}',
  'applications.lasting': 'Has access while you’re away',
  'applications.lastUsed': 'Last used',
  'applications.signedIn':
    '{count, plural, one {You’re signed in to it in # session} other {You’re signed in to it in # sessions}}',
  'applications.chip.portal': 'You’re using it',
  'applications.chip.selfRegistered': 'Registered itself',
  'applications.portal.text':
    'This is the application you’re using right now. To take its access away, sign out.',
  'applications.selfRegistered.text':
    'Nobody here checked it before it could ask for access. AI assistants often join this way.',
  'applications.gone.text':
    'It no longer exists here. What it was given may still be there, and you can remove it.',
  'applications.permissions': 'What it may do',
  'applications.permissions.unknown': 'We can’t tell what it may do.',
  'applications.permissions.notAsked': 'It’s one of ours, and doesn’t ask for what it uses.',
  'applications.permissions.none': 'You gave it no permissions.',
  'applications.api.profile': 'Your profile',
  'applications.scope.openid': 'Know who you are',
  'applications.scope.profile': 'See your name and picture',
  'applications.scope.email': 'See your email address',
  'applications.scope.phone': 'See your phone number',
  'applications.scope.address': 'See your postal address',
  'applications.scope.offline_access': 'Keep access while you’re away',
  'applications.fact.whose': 'Made by',
  'applications.fact.own': 'Us',
  'applications.fact.others': 'Someone else',
  'applications.fact.since': 'First seen',
  'applications.fact.lasting': 'While you’re away',
  'applications.fact.lasting.yes': 'It has access',
  'applications.fact.lasting.no': 'It has no access',
  'applications.fact.organizations': 'Organizations',
  'applications.fact.organizationCount':
    '{count, plural, one {For # organization} other {For # organizations}}',
  'applications.kept': 'How it gets access',
  'applications.kept.text': 'With these it has access while you’re away.',
  'applications.kept.more':
    '{count, plural, one {# more that was used longer ago isn’t listed.} other {# more that were used longer ago aren’t listed.}} Removing access takes all of it away.',
  'applications.sessions': 'Where you’re signed in to it',
  'applications.sessions.more': '{count, plural, one {# more session} other {# more sessions}}',
  'applications.remove.heading': 'Remove access for {application}?',
  'applications.remove.heading.unnamed': 'Remove this application’s access?',
  'applications.remove.goes': 'What goes',
  'applications.remove.stays': 'What stays',
  'applications.remove.accessGoes': 'Its access to your account.',
  'applications.remove.keptGoes':
    '{count, plural, one {# way to get access while you’re away} other {# ways to get access while you’re away}}',
  'applications.remove.permissionsGo': 'These permissions:',
  'applications.remove.until': 'What it already holds may work until',
  'applications.remove.untilUnknown':
    'What it already holds may work for some time, usually a day at most.',
  'applications.remove.dataStays': 'What it has copied stays with it.',
  'applications.remove.sessionsStay':
    '{count, plural, one {You stay signed in to it in # session.} other {You stay signed in to it in # sessions.}}',
  'applications.remove.seeSessions': 'See your sessions',
  'applications.remove.comesBack': 'It’s one of ours: opening it lets it back in.',
  'applications.remove.mayAskAgain': 'It may ask you again.',
  'applications.remove.portal': 'You’re using this application. Sign out instead.',
  'applications.remove.nothing':
    'It holds nothing to remove. You’re only signed in to it: sign out of the session.',
  'applications.remove.unknown':
    'We can’t tell what access it has, so you can’t remove it here right now.',
  'applications.removed.until':
    '{application} no longer has access. What it already holds may work until {until}.',
  'applications.removed.until.unnamed':
    'The application no longer has access. What it already holds may work until {until}.',
  'applications.removed.untilUnknown':
    '{application} no longer has access. What it already holds may work for some time, usually a day at most.',
  'applications.removed.untilUnknown.unnamed':
    'The application no longer has access. What it already holds may work for some time, usually a day at most.',
  'applications.removed.notYet':
    'We asked to remove the access of {application}. That isn’t confirmed yet: look again in a minute.',
  'applications.removed.notYet.unnamed':
    'We asked to remove the access of the application. That isn’t confirmed yet: look again in a minute.',
  'applications.removed.partly':
    'Only a part of the access of {application} was removed. Remove it again to take the rest away.',
  'applications.removed.partly.unnamed':
    'Only a part of the access of the application was removed. Remove it again to take the rest away.',
  'applications.notFound.title': 'We couldn’t find this application',
  'applications.notFound.text': 'Its access may already be removed, or the address is wrong.',
  'applications.access.removing': 'Removing access… Not confirmed yet.',
  'applications.access.remove': 'Remove access',
  'applications.access.remove.pending': 'Removing access…',
  'applications.access.remove.pendingNamed': 'Removing access… {application}',
  'applications.access.remove.one': 'Remove only this one',
  'applications.access.remove.named': 'Remove only this one: {application}',
  'applications.access.nothingDone': 'No access was removed.',
  'applications.access.notKnown': 'We don’t know whether the access was removed.',
  'applications.access.notFound': 'We couldn’t find that access. The list below is up to date.',
  'applications.access.removed': 'The access is removed.',
  'applications.access.removedOne':
    'That one is removed. The application keeps its other access until you remove that too.',
  'applications.access.alreadyRemoved': 'That access was already removed.',
  'applications.connected': 'Connected accounts',
  'applications.connected.may': 'Some of them may also use accounts that you have elsewhere:',
  'applications.connected.none': 'You have connected no accounts for applications.',
  'applications.connected.text':
    'Applications may use these accounts of yours elsewhere, with the access that you gave. They’re not ways to sign in here.',
  'applications.connected.remove':
    'They can’t be removed here. Open the settings of your account at the provider, and remove the access there.',
  'applications.connected.disconnect': 'Disconnect account',
  'applications.connected.disconnect.pending': 'Disconnecting…',
  'applications.connected.disconnect.heading': 'Disconnect {provider}?',
  'applications.connected.disconnect.goes': 'Applications get no new access to this account.',
  'applications.connected.disconnect.until':
    'The access that they have now may work until it expires.',
  'applications.connected.disconnect.copied':
    'What they have copied stays with them, and they may ask you again.',
  'applications.connected.disconnect.atProvider':
    '{provider} may still list the permission. Remove it there as well.',
  'applications.connected.noToken':
    'We can’t disconnect this account right now. Try again in a minute.',
  'applications.connected.notFound.title': 'This account isn’t connected',
  'applications.connected.notFound.text': 'It may have been disconnected already.',
  'applications.disconnected':
    '{provider} is disconnected. Remove the permission at {provider} as well.',
  'applications.disconnected.notYet':
    'We asked to disconnect {provider}, but it’s still listed. Look again in a minute.',
  'applications.connected.expires': 'Expires',
  'applications.connected.expired': 'Expired',
  'applications.since': 'Since',
  'applications.access.removeAll': 'Remove all access',
} as const;
