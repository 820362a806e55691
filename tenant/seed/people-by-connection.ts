import type { Person } from '../state/accounts';
import { MARKED_DIGITS } from '../state/canary';
import { EMAIL_CODES, GITHUB, GOOGLE, LUMEN, MEMBERS, PASSWORDS, TEXT_CODES } from './connections';

type Given = Pick<Person, 'userId' | 'email' | 'password' | 'about'> & Partial<Person>;

/** Somebody of this name; a connection's people sign in there. */
function personOf({ name: connection }: { name: string }, name: string, given: Given): Person {
  const [givenName = '', familyName = ''] = name.split(' ');
  return { name, givenName, familyName, blocked: false, connection, ...given };
}

/** Signs in through an organization, which keeps the profile; the id has an `@` and a `|` more. */
export const SAMI = personOf(LUMEN, 'Sami Vestergaard', {
  userId: 'samlp|lumen-works|sami@lumen.example',
  email: 'sami@lumen.example',
  password: 'cobalt-ladder-31',
  about: 'an organization’s own sign-in, which keeps the profile',
  fromProvider: { upn: 'sami@lumen.example', groups: ['staff', 'library'] },
});

/** Signs in by codes sent by mail. */
export const PIA = personOf(EMAIL_CODES, 'Pia Marchetti', {
  userId: 'email|64c1f0a2b7d3e95a10c4f011',
  email: 'pia@example.org',
  password: 'thistle-window-8',
  about: 'codes by mail; no password to change',
});

/** Signs in by codes sent as text messages; the tenant knows no e-mail address. */
export const OTIS = personOf(TEXT_CODES, 'Otis Fairbairn', {
  userId: 'sms|64c1f0a2b7d3e95a10c4f012',
  email: '',
  phoneNumber: `+4670${MARKED_DIGITS}1`,
  password: 'walnut-signal-5',
  about: 'codes by text message; no e-mail address at all',
});

/** Has a password and three linked sign-ins, each with a profile of its own. */
export const LENA = personOf(PASSWORDS, 'Lena Abramowicz', {
  userId: 'auth0|64c1f0a2b7d3e95a10c4f013',
  email: 'lena@example.org',
  password: 'saffron-bridge-64',
  about: 'a password and three linked sign-ins',
  userMetadata: { locale: 'de', zoneinfo: 'Europe/Berlin' },
  linked: [
    personOf(GOOGLE, 'Lena A', {
      userId: 'google-oauth2|109876500000000000013',
      email: 'lena.a@mail.example',
      password: 'saffron-google-64',
      about: 'linked',
    }),
    personOf(GITHUB, 'lenabuilds', {
      userId: 'github|7654321',
      email: 'lena@builds.example',
      emailVerified: false,
      password: 'saffron-github-64',
      about: 'linked',
    }),
    personOf(EMAIL_CODES, 'Lena Codes', {
      userId: 'email|64c1f0a2b7d3e95a10c4f014',
      email: 'lena.codes@example.org',
      password: 'saffron-codes-64',
      about: 'linked',
    }),
  ],
});

/** Has never confirmed the e-mail address. */
export const YUKI = personOf(PASSWORDS, 'Yuki Tanabe', {
  userId: 'auth0|64c1f0a2b7d3e95a10c4f015',
  email: 'yuki@example.net',
  emailVerified: false,
  password: 'plum-harvest-22',
  about: 'an e-mail address that was never confirmed',
});

/** Was given an id by hand; has a user name and a phone number. */
export const TESS = personOf(MEMBERS, 'Tess Calloway', {
  userId: 'auth0|testaccuser',
  email: 'tess@example.net',
  username: 'tess.calloway',
  phoneNumber: `+4477${MARKED_DIGITS}2`,
  password: 'juniper-lantern-90',
  about: 'a user name, a phone number, and an id that somebody chose',
});

/** Signs in through a provider that counts its people and lets them change the profile here. */
export const GUS = personOf(GITHUB, 'Gus Oyelaran', {
  userId: 'github|1234567',
  email: 'gus@builds.example',
  password: 'maple-circuit-17',
  about: 'signed in by a provider that leaves the profile alone afterwards',
});

/** Signed up with an address alone, which Auth0 makes the name too. */
const NADIA = personOf(PASSWORDS, 'nadia@example.net', {
  userId: 'auth0|64c1f0a2b7d3e95a10c4f018',
  email: 'nadia@example.net',
  givenName: '',
  nickname: 'nadia',
  password: 'tamarind-gate-53',
  about: 'no name but the e-mail address',
});

/** Two accounts with one address, of a person who has not linked them. */
export const RUTH = personOf(PASSWORDS, 'Ruth Kowalczyk', {
  userId: 'auth0|64c1f0a2b7d3e95a10c4f016',
  email: 'ruth@example.org',
  password: 'orchid-ferry-48',
  about: 'two accounts with one address, to be linked: this one has a password',
});

export const RUTHS_GOOGLE = personOf(GOOGLE, 'Ruth Kowalczyk', {
  userId: 'google-oauth2|112233440000000000017',
  email: 'ruth@example.org',
  password: 'orchid-google-48',
  about: 'two accounts with one address, to be linked: this one is signed in by another provider',
});

/** People for each way to sign in, and for each odd shape of a user id. */
export const PEOPLE_BY_CONNECTION: readonly Person[] = [
  SAMI,
  PIA,
  OTIS,
  LENA,
  YUKI,
  TESS,
  GUS,
  NADIA,
  RUTH,
  RUTHS_GOOGLE,
];
