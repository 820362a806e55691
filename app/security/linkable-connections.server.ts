import { type OperatorConfig } from '~/portal-config/operator-config';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type Result, toResult } from '~/tenant-calls/result';
import { type OfferedConnection, type OfferedConnections } from './offered-connections';

/** Codes are asked for at another endpoint, so that an authorization request cannot name these. */
const passwordless: readonly string[] = ['email', 'sms'];

/**
 * The connections by which another sign-in can be linked: those that the portal offers, as far as the operator's list
 * has them. Where the tenant does not tell, the operator's list stands for itself.
 */
export async function readLinkable(
  {
    offeredConnections,
    operator: { linkableConnections: allowed },
  }: {
    offeredConnections: OfferedConnections;
    operator: Pick<OperatorConfig, 'linkableConnections'>;
  },
  options: CallOptions & { person: string },
): Promise<Result<OfferedConnection[]>> {
  if (allowed?.length === 0) return { isKnown: true, value: [] };
  const read = await toResult(offeredConnections.list(options));
  if (!read.isKnown && read.reason !== 'not_permitted') return read;
  const offered = read.isKnown ? read.value : null;
  const listed =
    offered === null
      ? (allowed ?? []).map((name) => ({ name, provider: name, displayName: null }))
      : offered.filter(({ name }) => allowed === null || allowed.includes(name));
  return {
    isKnown: true,
    value: listed.filter(({ provider }) => !passwordless.includes(provider)),
  };
}
