import type { MyAccountScope } from './my-account';

/**
 * Why a session ended. Auth0 docs: an application chooses which of these it wants to hear of by
 * back-channel logout.
 */
export const LOGOUT_INITIATORS = [
  'rp-logout',
  'idp-logout',
  'password-changed',
  'session-expired',
  'session-revoked',
  'account-deleted',
  'email-identifier-changed',
  'mfa-phone-unenrolled',
  'account-deactivated',
] as const;

export type LogoutInitiator = (typeof LOGOUT_INITIATORS)[number];

/** What the Management API of this tenant can be granted. */
export const MANAGEMENT_SCOPES = [
  'read:sessions',
  'update:sessions',
  'delete:sessions',
  'read:refresh_tokens',
  'update:refresh_tokens',
  'delete:refresh_tokens',
  'read:clients',
  'read:grants',
  'delete:grants',
  'read:device_credentials',
  'delete:device_credentials',
  'read:resource_servers',
  'read:users',
  'update:users',
  'read:user_idp_tokens',
  'read:connections',
  'read:connections_options',
  'create:user_tickets',
  'read:logs',
  'read:logs_users',
  'read:authentication_methods',
  'update:authentication_methods',
  'delete:authentication_methods',
  'read:guardian_factors',
  'read:mfa_policies',
  'create:guardian_enrollment_tickets',
  'read:organizations',
  'read:organization_member_roles',
  'read:organization_connections',
  'delete:organization_members',
  'delete:users',
] as const;

/** `read:client_summary` is for those who lack `read:clients`. */
export type ManagementScope = (typeof MANAGEMENT_SCOPES)[number] | 'read:client_summary';

/** An application registered in the tenant. */
export interface Application {
  clientId: string;
  clientSecret: string;
  name: string;
  kind: 'regular_web' | 'native' | 'non_interactive';
  redirectUris: string[];
  logoutUris: string[];
  /** Where it begins a sign-in when somebody comes from the tenant's own pages. */
  initiateLoginUri?: string;
  backchannelLogout?: { url: string; initiators: 'all' | readonly LogoutInitiator[] };
  managementScopes: readonly ManagementScope[];
  /** What it may ask for in the name of a person, at sign-in or for a refresh token. */
  myAccountScopes?: readonly MyAccountScope[];
  /** How long its ID tokens are valid. */
  idTokenSeconds?: number;
  logoUrl?: string;
  /** As if true where absent; others are asked for consent, which leaves a grant. */
  isFirstParty?: boolean;
  /** How it registered itself, where nobody of the tenant did. */
  registeredItself?: 'dcr' | 'cimd';
}

/** The audience of the Management API of the tenant with this issuer. */
export function managementAudience(issuer: string): string {
  return `${issuer}api/v2/`;
}
