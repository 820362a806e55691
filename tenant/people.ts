/** Somebody with an account in this tenant. */
export interface Person {
  userId: string;
  email: string;
  password: string;
  name: string;
  givenName: string;
  familyName: string;
  /** One line for whoever chooses whom to sign in as. */
  about: string;
  /** Auth0 refuses a blocked person at the callback, after the right password. */
  blocked: boolean;
}

function person(
  key: string,
  [givenName, familyName]: readonly [string, string],
  domain: string,
  password: string,
  about: string,
  blocked = false,
): Person {
  return {
    userId: `auth0|${key}`,
    email: `${givenName.toLowerCase()}@${domain}`,
    password,
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    about,
    blocked,
  };
}

/** Signed in on a dozen browsers all over the world. */
export const MARA = person(
  '64c1f0a2b7d3e95a10c4f001',
  ['Mara', 'Lindqvist'],
  'example.com',
  'violet-harbour-12',
  'twelve sessions on varied browsers, networks and countries',
);

/** Signed in so often that one page of results is not enough. */
export const TEO = person(
  '64c1f0a2b7d3e95a10c4f002',
  ['Teo', 'Navarro'],
  'example.net',
  'amber-station-150',
  'a hundred and fifty sessions',
);

/** Signed in nowhere yet, so that a sign-in shows one session alone. */
export const INES = person(
  '64c1f0a2b7d3e95a10c4f003',
  ['Ines', 'Okafor'],
  'example.com',
  'quiet-meadow-1',
  'no session but the one you start',
);

/** May not sign in. */
export const ROLF = person(
  '64c1f0a2b7d3e95a10c4f004',
  ['Rolf', 'Hartmann'],
  'example.net',
  'closed-gate-0',
  'blocked: the sign-in is refused after the right password',
  true,
);

/** Everybody who has an account. */
export const PEOPLE: readonly Person[] = [MARA, TEO, INES, ROLF];

/** The person with this e-mail address; Auth0 compares addresses without regard to case. */
export function findPersonByEmail(email: string): Person | undefined {
  const wanted = email.trim().toLowerCase();
  return PEOPLE.find((candidate) => candidate.email === wanted);
}

/** The person with this user id. */
export function findPersonById(userId: string): Person | undefined {
  return PEOPLE.find((candidate) => candidate.userId === userId);
}
