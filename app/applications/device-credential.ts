import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';

/**
 * What an application keeps on a device to come back without the person. Auth0 lists most refresh tokens here once
 * more, under other ids: this is what is known of them where the plan lacks the list of refresh tokens itself.
 */
export interface DeviceCredential {
  id: string;
  applicationId: string | null;
  /** A user agent, or what the application calls the device. */
  deviceName: string | null;
}

export interface ReadCredentials {
  credentials: DeviceCredential[];
  /** False when there are more than the portal reads, or some that it cannot read. */
  isComplete: boolean;
}

export interface CredentialList extends ReadCredentials {
  /** When the list was read, where it stands in for one that the service did not give; null for a current one. */
  asOf: Date | null;
}

/** The sign-in service's register of device credentials. Every method rejects with a `TenantError`. */
export interface DeviceCredentialsApi {
  list(userId: string, options?: CallOptions): Promise<ReadCredentials>;
  /** Removes one, whoever's it is: only one of the person's own list, read just now, may be given. */
  remove(userId: string, credentialId: string, options?: CallOptions): Promise<void>;
}

/** The register with a short memory; removals make it out of date. */
export interface DeviceCredentialRepository extends DeviceCredentialsApi {
  list(userId: string, options?: ReadOptions): Promise<CredentialList>;
  /** The next list is asked for anew, whatever is remembered. */
  invalidate(userId: string): Promise<void>;
}
