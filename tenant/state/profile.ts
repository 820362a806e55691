import { avatarPath, type Person } from './accounts';

/** What a tenant tells of a person, in the words that OpenID Connect and the Management API share. */
export function profileOf(person: Person, issuer: string) {
  const { givenName, nickname = givenName.toLowerCase(), phoneNumber, picture } = person;
  const drawn = new URL(avatarPath(person.userId), issuer).href;
  return {
    email: person.email || undefined,
    email_verified: person.email === '' ? undefined : (person.emailVerified ?? true),
    username: person.username,
    phone_number: phoneNumber,
    phone_verified: phoneNumber === undefined ? undefined : (person.phoneVerified ?? true),
    name: person.name || undefined,
    nickname: nickname || undefined,
    given_name: givenName || undefined,
    family_name: person.familyName || undefined,
    picture: picture === undefined ? drawn : (picture ?? undefined),
  };
}
