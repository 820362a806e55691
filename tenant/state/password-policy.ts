import type { Person } from './accounts';
import type { PasswordPolicy } from './connections';

const COMMON = ['password', 'Password1', 'Password1!', 'Passw0rd!', 'Qwerty123!', 'Welcome1!'];

/** Auth0 docs, no personal data: parts shorter than this are not looked for. */
const SHORTEST_PART = 3;

const KINDS = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/];

function isStrong(password: string, { level, minLength }: PasswordPolicy): boolean {
  if (password.length < Math.max(1, minLength)) return false;
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  switch (level) {
    case 'none':
    case 'low':
      return true;
    case 'fair':
      return KINDS.slice(0, 3).every((kind) => kind.test(password));
    case 'good':
      return kinds >= 3;
    case 'excellent':
      return kinds >= 3 && !/(.)\1\1/.test(password);
  }
}

function isPersonal(password: string, person: Person): boolean {
  const { email, username = '', name, givenName, familyName } = person;
  const mailbox = email.slice(0, Math.max(0, email.indexOf('@')));
  const parts = [email, mailbox, username, givenName, familyName, ...name.split(' ')];
  const wanted = password.toLowerCase();
  return parts.some((part) => part.length >= SHORTEST_PART && wanted.includes(part.toLowerCase()));
}

/** Why this person may not have this password, in the words that Auth0 has for all it says; undefined if they may. */
export function passwordProblem(
  password: string,
  person: Person,
  policy: PasswordPolicy,
): string | undefined {
  const { dictionary, historySize, refusesPersonalInformation } = policy;
  if (!isStrong(password, policy)) return 'PasswordStrengthError: Password is too weak';
  if (dictionary && [...COMMON, ...dictionary].some((word) => word === password)) {
    return 'PasswordDictionaryError: Password is too common';
  }
  if (refusesPersonalInformation && isPersonal(password, person)) {
    return 'PasswordNoUserInfoError: Password contains user information';
  }
  const former = [person.password, ...(person.formerPasswords ?? [])].slice(0, historySize);
  if (former.includes(password)) {
    return 'PasswordHistoryError: Password has previously been used';
  }
  return undefined;
}
