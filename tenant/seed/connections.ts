import { connection, type Connection } from '../state/connections';

/** Passwords, kept in the tenant; no user names. */
export const PASSWORDS = connection({
  id: 'con_pAsSwOrD00000001',
  name: 'Username-Password-Authentication',
  strategy: 'auth0',
});

/** Passwords with user names and phone numbers. */
export const MEMBERS = connection({
  id: 'con_mEmBeRs000000002',
  name: 'Members',
  displayName: 'Members’ area',
  strategy: 'auth0',
  requiresUsername: true,
  hasPhoneNumbers: true,
});

/** Replaces name and picture at each sign-in. */
export const GOOGLE = connection({
  id: 'con_gOoGlE0000000003',
  name: 'google-oauth2',
  strategy: 'google-oauth2',
});

/** Leaves name and picture alone after the first sign-in; its ids are numbers. */
export const GITHUB = connection({
  id: 'con_gItHuB0000000004',
  name: 'github',
  strategy: 'github',
  setUserRootAttributes: 'on_first_login',
});

/** An organization's own sign-in, which replaces name and picture at each sign-in. */
export const LUMEN = connection({
  id: 'con_sAmLp00000000005',
  name: 'lumen-works',
  displayName: 'Lumen Works',
  strategy: 'samlp',
});

/** Codes by mail. */
export const EMAIL_CODES = connection({
  id: 'con_eMaIl00000000006',
  name: 'email',
  strategy: 'email',
});

/** Codes by text message. */
export const TEXT_CODES = connection({
  id: 'con_sMs0000000000007',
  name: 'sms',
  strategy: 'sms',
});

/** Where the people of the tenant sign in. */
export const CONNECTIONS: readonly Connection[] = [
  PASSWORDS,
  MEMBERS,
  GOOGLE,
  GITHUB,
  LUMEN,
  EMAIL_CODES,
  TEXT_CODES,
];
