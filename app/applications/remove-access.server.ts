import { type CallOptions } from '~/tenant-calls/call-options';
import { meetsAll, TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type AccessToken, type ApplicationAccess } from './application-access';
import { type DeviceCredentialRepository } from './device-credential';
import { type GrantRepository } from './grant';
import { type RefreshTokenRepository } from './refresh-token-repository';

export interface RemovalServices {
  grants: GrantRepository;
  deviceCredentials: DeviceCredentialRepository;
  refreshTokens: RefreshTokenRepository;
}

/** What came of a removal. */
export interface AccessRemoval {
  /** How many grants, refresh tokens and device credentials are gone, as the service answered. */
  removedCount: number;
  /** Why some are not; null where all are. `too-many`: the rest takes another try. */
  left: TenantErrorCode | 'too-many' | null;
}

/** As many calls as an act has time for. */
const mostRemovals = 60;

type Removal = () => Promise<unknown>;

/** The ids of what one attempt gets to of what the lists say that the application holds. */
export function removedAtOnce({
  grants,
  tokens,
  credentials,
}: Pick<ApplicationAccess, 'grants' | 'tokens' | 'credentials'>) {
  let left = mostRemovals;
  const firstOf = (entries: readonly { id: string }[]) => {
    const ids = entries.slice(0, left).map(({ id }) => id);
    left -= ids.length;
    return ids;
  };
  return {
    grants: firstOf(grants),
    tokens: firstOf(tokens.filter(isLive)),
    credentials: firstOf(credentials),
  };
}

const isLive = ({ endingSince }: AccessToken) => endingSince === null;

/**
 * Removes all that an application holds: the grants and refresh tokens of `access`, which has to be read from the
 * person's own lists just before, and then what the person's device credentials still have of it. Nothing that another
 * application holds is touched. One that fails keeps none of the others from being removed.
 *
 * `onRemoved` hears when the first is gone for good.
 *
 * @throws {TenantError} where nothing was removed, and something could not be.
 */
export async function removeAccess(
  services: RemovalServices,
  userId: string,
  access: Pick<ApplicationAccess, 'applicationId' | 'grants' | 'tokens'>,
  { onRemoved, ...options }: CallOptions & { onRemoved: () => void },
): Promise<AccessRemoval> {
  const { grants, deviceCredentials, refreshTokens } = services;
  let removedCount = 0;
  let failure: TenantError | null = null;
  let isTooMuch = false;
  let askedCount = 0;

  const carryOut = async (removals: readonly Removal[]) => {
    for (const remove of removals) {
      isTooMuch ||= askedCount >= mostRemovals;
      if (isTooMuch || (failure !== null && meetsAll(failure) && failure.code !== 'not_permitted'))
        return;
      askedCount += 1;
      try {
        await remove();
      } catch (error) {
        if (!(error instanceof TenantError)) throw error;
        failure ??= error;
        continue;
      }
      removedCount += 1;
      if (removedCount === 1) onRemoved();
    }
  };

  await carryOut([
    ...access.grants.map(
      ({ id }) =>
        () =>
          grants.remove(userId, id, options),
    ),
    ...access.tokens.filter(isLive).map(
      ({ id }) =>
        () =>
          refreshTokens.revoke(userId, id, options),
    ),
  ]);
  try {
    const { credentials } = await deviceCredentials.list(userId, { ...options, isAnew: true });
    await carryOut(
      credentials
        .filter(({ applicationId }) => applicationId === access.applicationId)
        .map(
          ({ id }) =>
            () =>
              deviceCredentials.remove(userId, id, options),
        ),
    );
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    // Where the tenant does not permit to look, refresh tokens are all that can be known.
    if (error.code !== 'not_permitted') failure ??= error;
  }
  return toRemoval({ removedCount, failure, isTooMuch });
}

function toRemoval({
  removedCount,
  failure,
  isTooMuch,
}: {
  removedCount: number;
  failure: TenantError | null;
  isTooMuch: boolean;
}): AccessRemoval {
  if (removedCount === 0 && failure !== null) throw failure;
  return { removedCount, left: failure?.code ?? (isTooMuch ? 'too-many' : null) };
}
