import { MANAGEMENT_SCOPES, SETUP_SCOPES, type Application } from '../state/applications';
import { MY_ACCOUNT_SCOPES } from '../state/my-account';
import { THIRD_PARTY_APPLICATIONS } from './third-party-applications';

/** The portal that is being developed. */
export const PORTAL = {
  clientId: 'pRt4lQ8nVx2mKc7YdJ0sWb5hGz3eUa9T',
  clientSecret: 'local-development-secret-of-the-portal-application-0001',
} as const;

/** Machine-to-machine credentials with every Management scope. */
export const MANAGEMENT = {
  clientId: 'm2mAlLwX5rTq9ZkE1vBn7LcHs3fYj0Du',
  clientSecret: 'local-development-secret-of-the-management-client-0002',
} as const;

/** Machine-to-machine credentials that may only read sessions. */
export const READ_ONLY_MANAGEMENT = {
  clientId: 'm2mReAdQ6wPz2NfK8xGt4VbMy1cSh7Lo',
  clientSecret: 'local-development-secret-of-the-read-only-client-0003',
} as const;

/** Machine-to-machine credentials that set up applications, as those of a deployment do. */
export const DEPLOYMENT = {
  clientId: 'm2mDePlOyT8vRx4KwQ9nSb2LzHc6Fj1Y',
  clientSecret: 'local-development-secret-of-the-deployment-client-0008',
} as const;

/** A first-party application; its redirect URI is `http://127.0.0.1:<any port>/callback`. */
export const ORBIT_MAIL = {
  clientId: 'oRbMaiL3yHs6TqXw8Zn1KdVe5GfJc0Pu',
  clientSecret: 'local-development-secret-of-orbit-mail-0004',
} as const;

/** Another first-party application; its redirect URI is `http://127.0.0.1:<any port>/callback`. */
export const HARBOR_FILES = {
  clientId: 'hRbFiLe7kLw2QmZx9Vt4NsYd6BgEj1Ca',
  clientSecret: 'local-development-secret-of-harbor-files-0005',
} as const;

/** An application that hears of sign-outs only, as Auth0 has it by default. */
export const BEACON_NOTES = {
  clientId: 'bCnNoT4sGq8rWk2Jx6Zv0HdLmUy5Te1P',
  clientSecret: 'local-development-secret-of-beacon-notes-0006',
} as const;

/** An application that hears of every end of a session, and sends people to the portal. */
export const CEDAR_BOARD = {
  name: 'Cedar Board',
  clientId: 'cDrB04rdPz7sMk1Xv9Wq3NfJtYh6Ge2L',
  clientSecret: 'local-development-secret-of-cedar-board-0007',
} as const;

/** Where nobody listens: the discard port. */
const NOBODY = 'http://127.0.0.1:9/backchannel-logout';

/** Every application of the tenant, for a portal that answers at `portalUrl`. */
export function createApplications(portalUrl: string): Application[] {
  const at = (path: string) => new URL(path, portalUrl).href;
  const web = { redirectUris: [], logoutUris: [], managementScopes: [] };
  const loopback = { redirectUris: ['http://127.0.0.1/callback'], logoutUris: [] };
  return [
    {
      ...web,
      ...PORTAL,
      name: 'Latchkey',
      myAccountScopes: MY_ACCOUNT_SCOPES,
      kind: 'regular_web',
      redirectUris: [at('/auth/callback'), at('/auth/link/callback')],
      logoutUris: [at('/auth/signed-out')],
      initiateLoginUri: at('/auth/login'),
      backchannelLogout: { url: at('/auth/backchannel-logout'), initiators: 'all' },
    },
    {
      ...web,
      ...ORBIT_MAIL,
      ...loopback,
      name: 'Orbit Mail',
      kind: 'native',
      idTokenSeconds: 36_000,
    },
    { ...web, ...HARBOR_FILES, ...loopback, name: 'Harbor Files', kind: 'native' },
    {
      ...web,
      ...BEACON_NOTES,
      ...loopback,
      name: 'Beacon Notes',
      kind: 'native',
      backchannelLogout: { url: NOBODY, initiators: ['rp-logout', 'idp-logout'] },
      idTokenSeconds: 3_600,
    },
    {
      ...web,
      ...CEDAR_BOARD,
      ...loopback,
      kind: 'native',
      backchannelLogout: { url: NOBODY, initiators: 'all' },
      logoUrl: 'https://cedar.example.com/logo.svg',
    },
    {
      ...web,
      ...MANAGEMENT,
      name: 'Latchkey backend',
      kind: 'non_interactive',
      managementScopes: MANAGEMENT_SCOPES,
    },
    {
      ...web,
      ...READ_ONLY_MANAGEMENT,
      name: 'Session report',
      kind: 'non_interactive',
      managementScopes: ['read:sessions'],
    },
    {
      ...web,
      ...DEPLOYMENT,
      name: 'Deployment',
      kind: 'non_interactive',
      managementScopes: [...SETUP_SCOPES, 'read:clients', 'read:resource_servers'],
    },
    ...THIRD_PARTY_APPLICATIONS,
  ];
}
