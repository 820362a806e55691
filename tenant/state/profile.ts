import { avatarPath, type Person } from './accounts';

/** What a tenant tells of a person, in the words that OpenID Connect and the Management API share. */
export function profileOf(person: Person, issuer: string) {
  const { givenName, phoneNumber, picture } = person;
  const nickname = nicknameOf(person);
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

/** Whoever was given none is called by the first name that they have now; a later one changes nothing of it. */
export function nicknameOf({ nickname, givenName }: Person): string | null {
  return nickname === undefined ? givenName.toLowerCase() : nickname;
}
