import { type OperatorConfig } from '~/portal-config/operator-config';

/** A scope of the Management API that the portal asks for. */
export interface WantedScope {
  scope: string;
  /** What people cannot do or see without it: ends “Without it, …”. */
  without: string;
  /** Without it the portal shows and ends no sessions. */
  isNeeded?: true;
  /** One that gives the same. */
  instead?: string;
  /** Whether the operator has turned off all that takes it. */
  isOff?: (operator: OperatorConfig) => boolean;
}

const isOff = {
  organizations: ({ sections }: OperatorConfig) => sections.organizations === 'off',
  adminRoles: ({ sections, organizations }: OperatorConfig) =>
    sections.organizations === 'off' || organizations.adminRoles.length === 0,
  leaving: ({ sections }: OperatorConfig) => sections.organizations !== 'edit',
  password: ({ sections, security }: OperatorConfig) =>
    sections.security !== 'edit' || security.password !== 'edit',
  methods: ({ sections, security }: OperatorConfig) =>
    sections.security !== 'edit' || security.methods !== 'edit',
  deletion: ({ sections, deletion }: OperatorConfig) =>
    sections.data !== 'edit' || deletion.by !== 'person',
};

/** Everything that the portal asks of the Management API, in the order of docs/auth0-tenant.md. */
export const wantedScopes: readonly WantedScope[] = [
  { scope: 'read:sessions', without: 'there is no list of sessions', isNeeded: true },
  { scope: 'delete:sessions', without: 'no session can be ended', isNeeded: true },
  {
    scope: 'delete:refresh_tokens',
    without: 'no session can be ended, nor a refresh token',
    isNeeded: true,
  },
  {
    scope: 'read:refresh_tokens',
    without: 'refresh tokens are not listed, nor the applications that hold them',
  },
  { scope: 'read:clients', without: 'applications have no names' },
  { scope: 'read:users', without: 'there is no profile' },
  {
    scope: 'update:users',
    without: 'the profile and linked sign-ins are for reading, and nobody can lock an account',
  },
  {
    scope: 'read:connections',
    without: 'names of people from other providers are for reading, and no sign-in can be linked',
  },
  {
    scope: 'read:connections_options',
    without: 'names of people from other providers are for reading, and no sign-in can be linked',
  },
  { scope: 'read:logs_users', without: 'there is no activity', instead: 'read:logs' },
  {
    scope: 'read:authentication_methods',
    without: 'ways to sign in are not listed, and the security of an account cannot be changed',
  },
  {
    scope: 'update:authentication_methods',
    without: 'ways to sign in cannot be renamed',
    isOff: isOff.methods,
  },
  {
    scope: 'delete:authentication_methods',
    without: 'ways to sign in cannot be removed',
    isOff: isOff.methods,
  },
  { scope: 'read:grants', without: 'what applications of others were allowed is not listed' },
  { scope: 'delete:grants', without: 'what applications were allowed cannot be taken away' },
  {
    scope: 'read:device_credentials',
    without: 'applications that come in while a person is away are not listed',
    instead: 'read:refresh_tokens',
  },
  {
    scope: 'delete:device_credentials',
    without: 'their access cannot be ended',
    instead: 'read:refresh_tokens',
  },
  { scope: 'read:resource_servers', without: 'permissions are shown as their scopes' },
  {
    scope: 'read:organizations',
    without: 'there is no way to a person’s organizations',
    isOff: isOff.organizations,
  },
  {
    scope: 'read:organization_member_roles',
    without: 'roles in an organization are not shown',
    isOff: isOff.organizations,
  },
  {
    scope: 'read:organization_members',
    without: 'the last to look after an organization can leave it, and delete their account',
    isOff: isOff.adminRoles,
  },
  {
    scope: 'read:organization_connections',
    without: 'how people sign in to an organization is not shown',
    isOff: isOff.organizations,
  },
  {
    scope: 'delete:organization_members',
    without: 'nobody can leave an organization',
    isOff: isOff.leaving,
  },
  { scope: 'delete:users', without: 'nobody can delete their account', isOff: isOff.deletion },
  {
    scope: 'create:user_tickets',
    without: 'nobody can set a new password',
    isOff: isOff.password,
  },
  {
    scope: 'create:guardian_enrollment_tickets',
    without: 'nobody can set up two-step verification',
    isOff: isOff.methods,
  },
  {
    scope: 'read:guardian_factors',
    without:
      'a method that the tenant takes no longer is shown as if it helped, and nobody can set one up',
  },
  {
    scope: 'read:mfa_policies',
    without: 'nobody can remove their last second factor',
  },
];

/** What is left of it where the operator has turned parts off. */
export function scopesWantedBy(operator: OperatorConfig): WantedScope[] {
  return wantedScopes.filter(({ isOff }) => isOff?.(operator) !== true);
}
