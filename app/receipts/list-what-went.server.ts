import { type ConnectedAccounts } from '~/applications/connected-account';
import { type DeviceCredentialRepository } from '~/applications/device-credential';
import { type GrantRepository } from '~/applications/grant';
import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';
import { type OrganizationRepository } from '~/organizations/organization-repository';
import { requireCurrent } from '~/tenant-calls/result';
import { type ChangeEvidence } from './change-evidence';

/** The person's own lists that something can go from. */
export interface GoneServices {
  grants: Pick<GrantRepository, 'list'>;
  refreshTokens: Pick<RefreshTokenRepository, 'list'>;
  deviceCredentials: Pick<DeviceCredentialRepository, 'list'>;
  connectedAccounts: Pick<ConnectedAccounts, 'list'>;
  organizations: Pick<OrganizationRepository, 'list'>;
}

/** What was to go from a list, and what that has by now. */
interface Listed {
  wanted: readonly string[];
  listed: ReadonlySet<string>;
  isComplete: boolean;
}

type GoneEvidence = Extract<
  ChangeEvidence,
  { in: 'removed-access' | 'disconnected-account' | 'left-organization' }
>;

/**
 * The lists that the evidence is about, as they are now. One that nothing was to go from is not asked for: it may be that
 * the tenant does not permit it.
 *
 * @throws {TenantError} where one of them cannot be had now
 */
export async function listWhatWent(
  services: GoneServices,
  userId: string,
  evidence: GoneEvidence,
  signal: AbortSignal,
): Promise<Listed[]> {
  const options = { signal, priority: 'act', isAnew: true } as const;
  const compare = async (
    wanted: readonly string[],
    read: () => Promise<{ entries: readonly { id: string }[]; isComplete: boolean }>,
  ): Promise<Listed[]> => {
    if (wanted.length === 0) return [];
    const { entries, isComplete } = await read();
    return [{ wanted, listed: new Set(entries.map(({ id }) => id)), isComplete }];
  };
  switch (evidence.in) {
    case 'disconnected-account':
      return compare([evidence.id], async () => {
        const read = requireCurrent(await services.connectedAccounts.list(userId, options));
        return { ...read, entries: read.accounts };
      });
    case 'left-organization':
      return compare([evidence.id], async () => {
        const read = requireCurrent(await services.organizations.list(userId, options));
        return { ...read, entries: read.organizations };
      });
    case 'removed-access': {
      const lists = await Promise.all([
        compare(evidence.grants, async () => {
          const read = requireCurrent(await services.grants.list(userId, options));
          return { ...read, entries: read.grants };
        }),
        compare(evidence.tokens, async () => {
          const read = requireCurrent(await services.refreshTokens.list(userId, options));
          return { ...read, entries: read.tokens };
        }),
        compare(evidence.credentials, async () => {
          const read = requireCurrent(await services.deviceCredentials.list(userId, options));
          return { ...read, entries: read.credentials };
        }),
      ]);
      return lists.flat();
    }
  }
}

/** What a list does not have is gone where the list is whole. */
export function goneFrom(lists: readonly Listed[]): 'made' | 'not-made' | 'partly' | 'not-known' {
  const there = lists.map(({ wanted, listed }) => wanted.filter((id) => listed.has(id)).length);
  const isAnyThere = there.some((count) => count > 0);
  const areAllThere = lists.every(({ wanted }, index) => there[index] === wanted.length);
  if (areAllThere) return 'not-made';
  if (!lists.every(({ isComplete }) => isComplete)) return 'not-known';
  return isAnyThere ? 'partly' : 'made';
}
