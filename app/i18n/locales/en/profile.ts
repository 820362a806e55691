export const profile = {
  'profile.title': 'Profile',
  'profile.intro': 'Your details. Applications that you sign in to may see them.',
  'profile.notRead': 'Your profile can’t be read right now. Try again in a minute.',
  'profile.asOf': 'This is how it was {when}. We can’t get anything newer right now.',

  'profile.details': 'Your details',
  'profile.details.kept': 'What you can’t change here',
  'profile.field.givenName': 'First name',
  'profile.field.familyName': 'Last name',
  'profile.field.name': 'Full name',
  'profile.field.nickname': 'Nickname',
  'profile.notSet': 'Not set',
  'profile.yes': 'Yes',
  'profile.no': 'No',
  'profile.save': 'Save profile',
  'profile.saving': 'Saving…',
  'profile.saved': 'Your profile is saved.',
  'profile.notConfirmed':
    'Your change was sent, but it’s not confirmed yet. Look again in a minute.',
  'profile.nothingChanged': 'You changed nothing, so there was nothing to save.',
  'profile.checkFields': 'Check the fields that are marked.',
  'profile.changedMeanwhile':
    'Your profile was changed meanwhile, maybe in another tab. Check what it says below, then save again.',
  'profile.tooLarge': 'That’s too much text to keep. Make it shorter.',

  'profile.picture': 'Picture',
  'profile.picture.initials': 'Your initials stand for a picture.',
  'profile.picture.yours': 'Your picture',
  'profile.picture.elsewhere':
    'Your picture comes from {host} and is changed there. It isn’t shown here, but applications may show it.',
  'profile.picture.address': 'Address of a picture',
  'profile.picture.hint': 'It begins with https:// and is on {hosts}.',
  'profile.picture.otherHost':
    'This address can’t be used. It has to begin with https:// and be on one of the sites named here.',
  'profile.picture.set': 'Use this picture',
  'profile.picture.remove': 'Remove picture',
  'profile.picture.removing': 'Removing picture…',

  'profile.identifiers': 'Sign-in details',
  'profile.email': 'Email',
  'profile.unconfirmed': 'Not confirmed',
  'profile.phone': 'Phone',
  'profile.username': 'Username',

  'profile.preferences': 'Language, time zone and appearance',
  'profile.preferences.text': 'These apply to this browser only.',
  'profile.preferences.link': 'Change preferences',

  'profile.reason.providerReplaces':
    'This comes from the provider you sign in with, and is replaced each time you sign in. Change it there.',
  'profile.reason.namedProviderReplaces':
    'This comes from {provider}, and is replaced each time you sign in. Change it there.',
  'profile.reason.organizationReplaces':
    'This is set by your organization, and is replaced each time you sign in.',
  'profile.reason.organization': 'This is set by your organization.',
  'profile.reason.keptElsewhere':
    'This can’t be changed here. The provider you sign in with keeps it.',
  'profile.reason.namedProvider': 'This comes from {provider}. Change it there.',
  'profile.reason.identifies': 'You sign in with this, so it can’t be changed here.',
  'profile.reason.notProvable':
    'This can’t be changed here, because we have no way to check a new number.',
  'profile.reason.noMail': 'This can’t be changed here, because we can’t send you email.',
  'profile.reason.scopeMissing': 'This can’t be changed, because {product} isn’t allowed to.',
  'profile.reason.turnedOff': 'This can’t be changed here.',

  'profile.problem.number': 'Enter a number.',
  'profile.problem.wholeNumber': 'Enter a whole number.',
  'profile.problem.date': 'Enter a date as year, month and day, such as 2026-03-01.',
  'profile.problem.url': 'Enter an address that begins with https://.',
  'profile.problem.choice': 'Choose one from the list.',
  'profile.problem.between': 'Enter something from {minimum} to {maximum}.',
  'profile.problem.atLeast': 'Enter {minimum} or more.',
  'profile.problem.atMost': 'Enter {maximum} or less.',
  'profile.problem.notAccepted': 'The sign-in service doesn’t take this. Enter something else.',
} as const;
