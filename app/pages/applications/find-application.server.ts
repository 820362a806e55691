import { type ApplicationAccess } from '~/applications/application-access';
import { type AccessReading } from '~/applications/read-access.server';
import { applicationHandle } from '~/pages/kit/application-handle.server';
import { type OpaqueHandles } from '~/tenant-calls/opaque-handle.server';
import { TenantError } from '~/tenant-calls/tenant-error';

/**
 * The application of this name among those that have something of the person's; null for any other.
 *
 * @throws {TenantError} for one that was shown to the person once, where a list that may have it cannot be read.
 */
export function findApplication(
  { applicationHandles }: { applicationHandles: OpaqueHandles },
  userId: string,
  handle: string,
  { applications, missing, goesOn }: Pick<AccessReading, 'applications' | 'missing' | 'goesOn'>,
): ApplicationAccess | null {
  // Also of a former secret: what it opens to is sealed anew.
  const id = applicationHandles.open(userId, handle);
  if (id === null) return null;
  const wanted = applicationHandles.seal(userId, id);
  const found = applications.find(
    ({ applicationId }) => applicationHandle(applicationHandles, userId, applicationId) === wanted,
  );
  if (found !== undefined) return found;
  const { grants, tokens, sessions } = missing;
  // What is not read yet, the next reading may have.
  const reason = grants ?? tokens ?? sessions ?? (goesOn ? 'unavailable' : null);
  if (reason === null) return null;
  throw new TenantError(reason, 'A list that may have the application cannot be read.');
}
