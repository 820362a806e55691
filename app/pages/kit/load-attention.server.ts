import { describeDevice } from '~/devices/describe-device.server';
import { type PortalServices } from '~/request/context';
import { logStoreFailure } from '~/request/store-failures.server';
import { type AttentionFacts, type AttentionReason, findAttention } from '~/sessions/attention';
import { looksCopied } from '~/sessions/compare-clients';
import { withoutDismissed } from '~/sessions/dismissed-attention.server';
import { type ListedSession } from '~/sessions/session';
import { StoreUnavailableError } from '~/store-unavailable-error';

type Facts = Pick<PortalServices, 'places' | 'networkOwners' | 'now'>;
type Services = Facts & Pick<PortalServices, 'accountRecords' | 'log'>;

/**
 * The reasons to look at sessions of the person, by session id, without what they dismissed. Where the store cannot
 * say what that was, all are given.
 */
export async function loadAttention(
  services: Services,
  userId: string,
  sessions: readonly ListedSession[],
): Promise<ReadonlyMap<string, AttentionReason[]>> {
  const attention = findAttention(sessions, attentionFacts(services));
  try {
    return await withoutDismissed(services, userId, attention);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    logStoreFailure(services.log, error);
    return attention;
  }
}

/** What is known here of sessions besides what the tenant told. */
export function attentionFacts({ places, networkOwners, now }: Facts): AttentionFacts {
  return {
    looksCopied: (session) =>
      looksCopied(session, {
        deviceOf: describeDevice,
        networkOwnerOf: (asn) => networkOwners.ownerOf(asn),
      }),
    isScript: (userAgent) => ['bot', 'program'].includes(describeDevice(userAgent).kind),
    countryOf: (ip) => places.locate(ip)?.countryCode ?? null,
    now: now(),
  };
}
