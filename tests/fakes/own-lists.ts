import { type GoneServices } from '~/receipts/list-what-went.server';

interface OwnLists {
  grants?: string[];
  tokens?: string[];
  credentials?: string[];
  accounts?: string[];
  organizations?: string[];
  isComplete?: boolean;
  /** When they were read, where they are remembered. */
  asOf?: Date | null;
  /** Hears which list is asked for. */
  onList?: (list: keyof GoneServices) => void;
}

/** A person's own lists at the tenant, by the ids that they have. */
export function createOwnLists({
  grants = [],
  tokens = [],
  credentials = [],
  accounts = [],
  organizations = [],
  isComplete = true,
  asOf = null,
  onList = () => {},
}: OwnLists = {}): GoneServices {
  const facts = { isComplete, asOf };
  const noted = <T>(list: keyof GoneServices, entries: T) => {
    onList(list);
    return Promise.resolve({ ...entries, ...facts });
  };
  const client = { userAgent: null, ip: null, asn: null };
  return {
    grants: {
      list: () =>
        noted('grants', {
          grants: grants.map((id) => ({
            ...{ id, applicationId: null, audience: null, organizationId: null },
            scopes: [],
          })),
        }),
    },
    refreshTokens: {
      list: () =>
        noted('refreshTokens', {
          endings: new Map<string, Date>(),
          tokens: tokens.map((id) => ({
            ...{ id, applicationId: null, sessionId: null, createdAt: null, lastUsedAt: null },
            lastClient: client,
          })),
        }),
    },
    deviceCredentials: {
      list: () =>
        noted('deviceCredentials', {
          credentials: credentials.map((id) => ({ id, applicationId: null, deviceName: null })),
        }),
    },
    connectedAccounts: {
      list: () =>
        noted('connectedAccounts', {
          accounts: accounts.map((id) => ({
            ...{ id, provider: null, connection: null, createdAt: null, expiresAt: null },
            scopes: [],
          })),
        }),
    },
    organizations: {
      list: () =>
        noted('organizations', {
          leaving: new Map<string, Date>(),
          organizations: organizations.map((id) => ({ id, name: id, logoUrl: null })),
        }),
    },
  };
}
