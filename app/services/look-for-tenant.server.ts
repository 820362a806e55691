import { AuthError } from '~/auth/auth-error';
import { type TenantMetadata } from '~/auth/tenant-metadata.server';
import { type Logger } from '~/log/logger.server';

interface Options {
  tenant: () => Promise<TenantMetadata>;
  log: Logger;
}

/**
 * Asks the tenant once when the portal starts: whoever starts it reads in the log that it is away or another one, and the
 * first person who signs in does not wait for it. The portal runs all the same, and asks again whenever it needs it.
 */
export async function lookForTenant({ tenant, log }: Options): Promise<void> {
  try {
    await tenant();
  } catch (error) {
    const reason = error instanceof AuthError ? error.code : 'unexpected';
    log.warn(
      { event: 'tenant.missing', reason, err: error },
      'Nobody can sign in: the tenant of AUTH0_ISSUER_BASE_URL did not answer as one.',
    );
  }
}
