import type { Person } from '../state/accounts';
import { PEOPLE_BY_CONNECTION } from './people-by-connection';

const databaseConnection = 'Username-Password-Authentication';

/** Somebody with an account; the address is the given name's. */
export function person(
  key: string,
  [givenName, familyName]: readonly [string, string],
  domain: string,
  password: string,
  about: string,
  { blocked = false, connection = databaseConnection } = {},
): Person {
  return {
    userId: key.includes('|') ? key : `auth0|${key}`,
    email: `${givenName.toLowerCase()}@${domain}`,
    password,
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    about,
    blocked,
    connection,
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
  { blocked: true },
);

/** Signed in in every way that there is something to say about. */
export const NOOR = person(
  '64c1f0a2b7d3e95a10c4f005',
  ['Noor', 'Haddad'],
  'example.org',
  'paper-lantern-7',
  'a copied cookie, an impersonation, an iPad like a Mac, in-app browsers, a robot, every method',
);

/** Has no password in the tenant: another provider signs her in. Here, the form stands in for that provider. */
export const ALMA = person(
  'google-oauth2|104857600000000000042',
  ['Alma', 'Berg'],
  'example.org',
  'copper-window-3',
  'signed in by another provider; no password to change',
  { connection: 'google-oauth2' },
);

/** Signed in nowhere, until a test or a demo asks for a thousand sessions. */
export const VERA = person(
  '64c1f0a2b7d3e95a10c4f007',
  ['Vera', 'Okonkwo'],
  'example.org',
  'granite-orchard-1000',
  'as many sessions as the control API is asked for',
);

/** Everybody who has an account, but for the crowd. */
export const PEOPLE: readonly Person[] = [
  MARA,
  TEO,
  INES,
  ROLF,
  NOOR,
  ALMA,
  VERA,
  ...PEOPLE_BY_CONNECTION,
];

/** Somebody of the crowd: people who exist from the start so that load can be put on a portal. */
export function personOfCrowd(number: number): Person {
  const digits = String(number).padStart(7, '0');
  return {
    userId: `auth0|64c1f0a2b7d3e95a2${digits}`,
    email: `crowd-${digits}@example.org`,
    password: `crowded-square-${digits}`,
    name: `Robin ${digits}`,
    givenName: 'Robin',
    familyName: digits,
    about: 'one of many',
    blocked: false,
    connection: databaseConnection,
  };
}

/** The person of the crowd who has this e-mail address or user id. */
export function findInCrowd(emailOrUserId: string): Person | undefined {
  const pattern = /^crowd-(\d{7})@example\.org$|^auth0\|64c1f0a2b7d3e95a2(\d{7})$/;
  const [, ofEmail, digits = ofEmail] = pattern.exec(emailOrUserId) ?? [];
  return digits === undefined ? undefined : personOfCrowd(Number(digits));
}
