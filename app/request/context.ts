import { type AppLoadContext } from '@remix-run/node';
import { type DeletionLinks } from '~/account-deletion/deletion-links.server';
import { type AccountRecords } from '~/account-records/account-records';
import { type ActivityLog } from '~/activity/activity-log';
import { type ApiDirectory } from '~/applications/api-directory';
import { type ApplicationDirectory } from '~/applications/application-directory';
import { type ConnectedAccounts } from '~/applications/connected-account';
import { type DeviceCredentialRepository } from '~/applications/device-credential';
import { type GrantRepository } from '~/applications/grant';
import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';
import { type Brand } from '~/brand/brand';
import { type ConfirmationCodes } from '~/auth/confirmation-codes.server';
import { type FormTokens } from '~/auth/form-token.server';
import { type HasSecondFactor, type ReauthenticationPolicy } from '~/auth/freshness';
import { type ReplayGuard } from '~/auth/replay-guard';
import { type LinkingRequests } from '~/auth/linking-requests.server';
import { type SecondSignIn } from '~/auth/second-sign-in.server';
import { type SignIn } from '~/auth/sign-in.server';
import { type TenantMetadata } from '~/auth/tenant-metadata.server';
import { type SigningKeys } from '~/auth/verify-token.server';
import {
  type OrganizationConnections,
  type OrganizationRepository,
} from '~/organizations/organization-repository';
import { type OrganizationLock } from '~/organizations/organization-lock.server';
import { type PersonLock } from '~/cache/person-lock.server';
import { type SharedWork } from '~/cache/shared-work.server';
import { type DataExports } from '~/data-export/data-export';
import { type DownloadPasses } from '~/data-export/download-pass.server';
import { type Locale } from '~/i18n/locales';
import { type Translate, type Translators } from '~/i18n/translate';
import { type Jobs } from '~/jobs/jobs';
import { type Audit } from '~/log/audit.server';
import { type Logger } from '~/log/logger.server';
import { type Mailer } from '~/mail/mailer';
import { type NotMeRecords } from '~/not-me/not-me-record.server';
import { type NetworkOwners, type Place, type Places } from '~/places/places';
import { type OperatorConfig } from '~/portal-config/operator-config';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type PortalSessions } from '~/portal-session/portal-sessions.server';
import { type Theme } from '~/preferences/theme';
import { type AccountDirectory } from '~/profile/account';
import { type ConnectionDirectory } from '~/profile/connection';
import { type Changes } from '~/receipts/changes';
import { type UndoLinks } from '~/receipts/undo-links.server';
import { type RateLimiter } from '~/rate-limit/rate-limiter';
import { type AllAccess } from '~/security/all-access';
import { type AuthenticationMethods } from '~/security/authentication-methods';
import { type MyAccountAccess } from '~/security/my-account-access.server';
import { type MyAccountApi } from '~/security/my-account-api';
import { type OpenEnrolments } from '~/security/open-enrolments.server';
import { type LinkedSignIns } from '~/security/linked-sign-ins';
import { type OfferedConnections } from '~/security/offered-connections';
import { type EnrolmentTickets } from '~/security/enrolment-tickets';
import { type PasswordChangeMail } from '~/security/password-change-mail';
import { type PasswordTickets } from '~/security/password-tickets';
import { type TenantFactors } from '~/security/tenant-factors';
import { type EndingLog } from '~/sessions/ending-log';
import { type EndingReports } from '~/sessions/ending-records.server';
import { type SessionRepository } from '~/sessions/session-repository';
import { type GrantedScopes } from '~/tenant-calls/granted-scopes';
import { type OpaqueHandles } from '~/tenant-calls/opaque-handle.server';
import { type Flashes } from './flash.server';
import { type KeptForms } from './kept-forms.server';
import { type TaskRequests } from './task-requests.server';

/** What a request has to know of the configuration. */
interface PortalConfig {
  /** Public origin of the portal, no trailing slash. */
  appBaseUrl: string;
  /** Whether that is https: then cookies are `Secure`, and have the `__Host-` prefix. */
  isSecure: boolean;
  /** Login domain of the tenant with its scheme, no trailing slash. */
  issuerBaseUrl: string;
  clientId: string;
  /** Which acts ask for a fresh sign-in, and how old a fresh one may be, in milliseconds. */
  reauthenticationFor: ReauthenticationPolicy;
  reauthenticationAgeMs: number;
  /** How long a deletion of the account waits; 0 for not at all. */
  deletionHoldDays: number;
  /** For how many days what people did and changed here is kept. */
  activityDays: number;
  /** Path of the operator's own data about places; null for the bundled country data. */
  geoipDatabase: string | null;
}

/** What the request side of the portal needs for every page. */
export interface CoreServices {
  config: PortalConfig;
  /** What people may see and change, by the operator's file. */
  operator: OperatorConfig;
  /** What the portal is called and looks like. */
  brand: Brand;
  /** Every text in every language, in which the product is called what it is called here. */
  translator: Translators;
  log: Logger;
  audit: Audit;
  flashes: Flashes;
  keptForms: KeptForms;
  taskRequests: TaskRequests;
  formTokens: FormTokens;
  rateLimiter: RateLimiter;
  personLock: PersonLock;
  formsUnderWay: SharedWork;
  organizationLock: OrganizationLock;
  /** Epoch milliseconds. */
  now: () => number;
  /** Runs work that no answer waits for; what goes wrong with it is logged. */
  inBackground: (name: string, work: Promise<unknown>) => void;
}

/** Sign-in and the records of signed-in browsers. */
export interface SignInServices {
  tenant: () => Promise<TenantMetadata>;
  keys: (tenant: TenantMetadata) => SigningKeys;
  signIn: SignIn;
  secondSignIn: SecondSignIn;
  linkingRequests: LinkingRequests;
  replayGuard: ReplayGuard;
  portalSessions: PortalSessions;
  hasSecondFactor: HasSecondFactor;
  confirmationCodes: ConfirmationCodes;
  portalSessionStore: PortalSessionStore;
}

/** A person's sessions, and what ending them takes. */
export interface SessionServices {
  directory: SessionRepository;
  handles: OpaqueHandles;
  endings: EndingLog;
  endingReports: EndingReports;
  notMeRecords: NotMeRecords;
  places: Places;
  networkOwners: NetworkOwners;
}

/** The rest of a person's account at the tenant. */
export interface AccountServices {
  accounts: AccountDirectory;
  connections: ConnectionDirectory;
  grantedScopes: GrantedScopes;
  accountRecords: AccountRecords;
  /** Addresses that tell what became of a deletion. */
  deletionLinks: DeletionLinks;
  forgetPerson: (userId: string) => Promise<void>;
  activity: ActivityLog;
  eventHandles: OpaqueHandles;
  authenticationMethods: AuthenticationMethods;
  allAccess: AllAccess;
  methodHandles: OpaqueHandles;
  linkedSignIns: LinkedSignIns;
  offeredConnections: OfferedConnections;
  signInHandles: OpaqueHandles;
  tenantFactors: TenantFactors;
  passwordTickets: PasswordTickets;
  enrolmentTickets: EnrolmentTickets;
  apis: ApiDirectory;
  connectedAccounts: ConnectedAccounts;
  connectedAccountHandles: OpaqueHandles;
  applications: ApplicationDirectory;
  applicationHandles: OpaqueHandles;
  deviceCredentials: DeviceCredentialRepository;
  grants: GrantRepository;
  organizations: OrganizationRepository;
  organizationConnections: OrganizationConnections;
  organizationHandles: OpaqueHandles;
  refreshTokens: RefreshTokenRepository;
  refreshTokenHandles: OpaqueHandles;
  passwordMail: PasswordChangeMail;
  /** The connection of `auth0|` accounts where the account itself may not be read. */
  databaseConnection: string;
}

/** What people set up for themselves, by the tenant's My Account API. */
export interface MyAccountServices {
  /** Null where the portal does not use that API (`MY_ACCOUNT_API`). */
  myAccount: MyAccountApi | null;
  myAccountAccess: MyAccountAccess;
  openEnrolments: OpenEnrolments;
}

/** Work that no answer waits for, and that outlives the process. */
export interface DurableServices {
  jobs: Jobs;
  /** Null where the portal has no mail server. */
  mail: Mailer | null;
}

/** Changes of a person's account, and what is kept of them. */
export interface ReceiptServices {
  /** Every change of an account goes through it. */
  changes: Changes;
  undoLinks: UndoLinks;
}

/** What people take along. */
export interface DataServices {
  dataExports: DataExports;
  downloadPasses: DownloadPasses;
}

/** Everything a route may use: ports, joined once for the life of the program. */
export interface PortalServices
  extends
    CoreServices,
    SignInServices,
    SessionServices,
    AccountServices,
    MyAccountServices,
    DurableServices,
    ReceiptServices,
    DataServices {}

declare module '@remix-run/node' {
  interface AppLoadContext {
    services: PortalServices;
    /** The nonce of this answer's Content-Security-Policy. */
    cspNonce: string;
    /** Names this request in logs and on error pages. */
    requestId: string;
    /** The language of the answer, and its texts. */
    locale: Locale;
    translate: Translate;
    theme: Theme;
    /** What limits count the client by: derived from its address, for no other use. */
    clientAddress: string;
    /** Where the client is, as far as its address says, which is kept nowhere. */
    clientPlace: () => Place | null;
    /** Aborts when the time for calls to the tenant is up. */
    deadline: AbortSignal;
    /** That time, in epoch milliseconds. */
    deadlineAt: number;
  }
}

export type { AppLoadContext };
