import { type AppLoadContext } from '~/request/context';
import { readLinkable } from '~/security/linkable-connections.server';
import { type OfferedConnection } from '~/security/offered-connections';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';

/** The connection with this name among those that can be linked; null for any other. @throws {TenantError} */
export async function findLinkable(
  { services }: Pick<AppLoadContext, 'services'>,
  name: string,
  options: CallOptions & { person: string },
): Promise<OfferedConnection | null> {
  const read = await readLinkable(services, options);
  if (!read.isKnown) throw new TenantError(read.reason, 'The connections cannot be read.');
  return read.value.find((one) => one.name === name) ?? null;
}
