import { abortAfter } from '~/deadline';
import { seconds } from '~/durations';
import { type OrganizationConnections } from '~/organizations/organization-repository';
import { type AccountDirectory } from '~/profile/account';
import { type ConnectionDirectory } from '~/profile/connection';
import { formatProvider } from '~/profile/format-provider';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';

/** What stands for a connection in a person's or an organization's list. */
interface Listed {
  connection: string;
  provider: string | null;
}

/** Names are never worth a failed page, nor a late one. */
const namesTimeMs = seconds(1);
/** More than a page tells of; the others are told by the names that they have in the tenant. */
const mostNamed = 10;

/** What the tenant calls the connections of these that no provider names, as far as it says. */
async function readNames(
  connections: ConnectionDirectory,
  listed: readonly Listed[],
  { person, signal, deadlineAt }: CallOptions & { person: string },
): Promise<ReadonlyMap<string, string>> {
  const ofOwnName = listed.filter(
    ({ provider }) => provider === null || !isCalledByProvider(provider),
  );
  const unnamed = [...new Set(ofOwnName.map(({ connection }) => connection))].slice(0, mostNamed);
  if (unnamed.length === 0) return new Map();
  const bounds = abortAfter(namesTimeMs, signal);
  const readings = await Promise.all(
    unnamed.map(async (name) => {
      const found = await toResult(
        connections.get(name, {
          ...{ person, signal: bounds.signal, priority: 'extra' },
          ...(deadlineAt === undefined ? {} : { deadlineAt }),
        }),
      );
      const displayName = found.isKnown ? (found.value?.displayName ?? null) : null;
      return displayName === null ? [] : [[name, displayName] as const];
    }),
  ).finally(bounds.done);
  return new Map(readings.flat());
}

/** Databases and codes are called what they are. */
function isCalledByProvider(provider: string): boolean {
  return ['auth0', 'email', 'sms'].includes(provider) || formatProvider(provider) !== null;
}

/** Accounts whose ways to sign in have the names by which the tenant shows them. */
export function withConnectionNames(
  accounts: AccountDirectory,
  connections: ConnectionDirectory,
): AccountDirectory {
  return {
    ...accounts,
    async get(userId, options = {}) {
      const account = await accounts.get(userId, options);
      if (account === null) return null;
      const bounds = { ...options, person: userId };
      const names = await readNames(connections, account.identities, bounds);
      const identities = account.identities.map((identity) => {
        const connectionName = names.get(identity.connection);
        return connectionName === undefined ? identity : { ...identity, connectionName };
      });
      return { ...account, identities };
    },
  };
}

/** The same of the ways in that organizations take. */
export function withNamesOfWays(
  organizationConnections: OrganizationConnections,
  connections: ConnectionDirectory,
): OrganizationConnections {
  return {
    async of(organizationId, options) {
      const ways = await organizationConnections.of(organizationId, options);
      const listed = ways.map(({ name, provider }) => ({ connection: name, provider }));
      const names = await readNames(connections, listed, options);
      return ways.map((way) => ({ ...way, displayName: names.get(way.name) ?? null }));
    },
  };
}
