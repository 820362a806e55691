import { type z } from 'zod';
import { type AccountRecords } from '~/account-records/account-records';
import { type ActivityLog } from '~/activity/activity-log';
import { type ApiDirectory } from '~/applications/api-directory';
import { type ApplicationDirectory } from '~/applications/application-directory';
import { type ConnectedAccounts } from '~/applications/connected-account';
import { type AccessServices } from '~/applications/read-access.server';
import { type OrganizationRepository } from '~/organizations/organization-repository';
import { type Places } from '~/places/places';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type OperatorConfig, type Section } from '~/portal-config/operator-config';
import { type AccountDirectory } from '~/profile/account';
import { type AuthenticationMethods } from '~/security/authentication-methods';
import { type CallOptions } from '~/tenant-calls/call-options';

/** What the parts of a file are read from. */
export interface PartServices extends AccessServices {
  accountRecords: AccountRecords;
  accounts: AccountDirectory;
  activity: Pick<ActivityLog, 'part'>;
  apis: ApiDirectory;
  applications: ApplicationDirectory;
  authenticationMethods: Pick<AuthenticationMethods, 'list'>;
  /** The client id of the portal itself, and the tenant's login domain. */
  config: { clientId: string; issuerBaseUrl: string };
  connectedAccounts: ConnectedAccounts;
  operator: Pick<OperatorConfig, 'sections' | 'fields' | 'ownFields'>;
  organizations: Pick<OrganizationRepository, 'list' | 'roles'>;
  places: Pick<Places, 'locate'>;
  portalSessionStore: Pick<PortalSessionStore, 'listByUser'>;
}

/**
 * A part of the file. Its schema names every field that may leave, and `read` picks each of them by name: what is
 * added to a record some day is in no file by that alone.
 */
export interface ExportPart<Schema extends z.ZodType = z.ZodType> {
  schema: Schema;
  /** The part of the portal whose pages show it, where the operator can turn that off; null for all others. */
  section: Section | null;
  /**
   * @throws {TenantError} where the sign-in service does not tell it; {StoreUnavailableError}
   */
  read(services: PartServices, userId: string, options: CallOptions): Promise<z.output<Schema>>;
}

/** The same part, with its type found out from its schema. */
export function definePart<Schema extends z.ZodType>(part: ExportPart<Schema>): ExportPart<Schema> {
  return part;
}
