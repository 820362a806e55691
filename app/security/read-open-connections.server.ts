import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { type OfferedConnections } from './offered-connections';
import { type ConnectionIsOpen } from './unlink-guard';

/**
 * Finds out by which connections people can sign in. A tenant that does not tell, or not this portal, has said nothing
 * against those that an account lists: they count. What cannot be read just now is not known.
 */
export async function readOpenConnections(
  { offeredConnections }: { offeredConnections: OfferedConnections },
  options: CallOptions & { person: string },
): Promise<ConnectionIsOpen> {
  const read = await toResult(offeredConnections.list(options));
  if (!read.isKnown) return () => (read.reason === 'not_permitted' ? true : null);
  const { value: offered } = read;
  return (connection) => offered === null || offered.some(({ name }) => name === connection);
}
