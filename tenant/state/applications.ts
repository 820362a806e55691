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
  'read:organization_members',
  'read:organization_member_roles',
  'read:organization_connections',
  'delete:organization_members',
  'delete:users',
] as const;

/** What else it can be granted, for whoever sets the tenant up; no portal needs any of it. */
export const SETUP_SCOPES = [
  'create:clients',
  'update:clients',
  'delete:clients',
  'read:client_keys',
  'read:client_grants',
  'create:client_grants',
  'update:client_grants',
  'delete:client_grants',
  'read:tenant_settings',
  'update:tenant_settings',
] as const;

/** `read:client_summary` is for those who lack `read:clients`. */
export type ManagementScope =
  | (typeof MANAGEMENT_SCOPES)[number]
  | (typeof SETUP_SCOPES)[number]
  | 'read:client_summary';

/** How an application proves at the token endpoint who it is. */
export const AUTH_METHODS = ['client_secret_basic', 'client_secret_post', 'none'] as const;

export type AuthMethod = (typeof AUTH_METHODS)[number];

/** What signs people in there, and what machines use. */
export const APPLICATION_KINDS = ['regular_web', 'native', 'spa', 'non_interactive'] as const;

const GRANT_TYPES: Record<Application['kind'], readonly string[]> = {
  regular_web: ['authorization_code', 'refresh_token'],
  native: ['authorization_code', 'refresh_token'],
  spa: ['authorization_code', 'refresh_token'],
  non_interactive: ['client_credentials'],
};

/** How an application may get tokens. */
export function grantTypesOf({ grantTypes, kind }: Application): readonly string[] {
  return grantTypes ?? GRANT_TYPES[kind];
}

/** An application registered in the tenant. */
export interface Application {
  clientId: string;
  clientSecret: string;
  name: string;
  kind: (typeof APPLICATION_KINDS)[number];
  /** Those of its kind where absent. */
  grantTypes?: readonly string[];
  /** Where absent, Basic, with post taken all the same. */
  authMethod?: AuthMethod;
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
  /** Whether people have to name an organization to sign in; they need not where absent. */
  requiresOrganization?: boolean;
  /** What was set by the Management API, in its words. */
  given?: Readonly<Record<string, unknown>>;
}

/** The audience of the tenant's Management API, which a custom domain does not change. */
export function managementAudience({
  issuer,
  settings,
}: {
  issuer: string;
  settings: { canonicalUrl: string | null };
}): string {
  return `${settings.canonicalUrl ?? issuer}api/v2/`;
}
