import pMap from 'p-map';
import { type DeviceCredentialRepository } from '~/applications/device-credential';
import { type GrantRepository } from '~/applications/grant';
import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type AllAccess } from '~/security/all-access';
import { type AuthenticationMethods } from '~/security/authentication-methods';
import { type SessionRepository } from '~/sessions/session-repository';
import { type CallOptions } from '~/tenant-calls/call-options';
import { reasonOf, toResult } from '~/tenant-calls/result';
import { meetsAll, TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { userIdSchema } from '~/tenant-calls/user-id';

export interface AllAccessServices {
  allAccess: AllAccess;
  authenticationMethods: Pick<AuthenticationMethods, 'forgetBrowsers'>;
  deviceCredentials: Pick<DeviceCredentialRepository, 'list' | 'remove'>;
  directory: Pick<SessionRepository, 'list' | 'revoke'>;
  grants: Pick<GrantRepository, 'list' | 'remove'>;
  /** Epoch milliseconds. */
  now: () => number;
  portalSessionStore: Pick<PortalSessionStore, 'deleteByUser'>;
  refreshTokens: Pick<RefreshTokenRepository, 'invalidate' | 'list' | 'revoke'>;
}

/** What lets browsers and applications in. */
type AccessKind =
  | 'sessions'
  | 'refreshTokens'
  | 'grants'
  | 'rememberedBrowsers'
  | 'deviceCredentials';

/**
 * Why something lets somebody in still: what the tenant answered; `still-listed` where it has taken the ending and
 * lists it yet; `too-many` where there is more than one reading shows; `unreadable` where what it lists cannot be read.
 */
type AccessLeftReason = TenantErrorCode | 'still-listed' | 'too-many' | 'unreadable';

/** What is not ended, by its kind; empty where everything is. */
export type AccessLeft = Partial<Record<AccessKind, AccessLeftReason>>;

/** Whether another try may end what this one has left: what the tenant does not permit, none does. */
export function mayEndLater(left: AccessLeft): boolean {
  const isForGood = (reason: AccessLeftReason) =>
    reason === 'not_permitted' || reason === 'unreadable';
  return Object.values(left).some((reason) => !isForGood(reason));
}

/** How many removals are under way at once: quick for a few, and gentle to the tenant's rate limit. */
const parallelRemovals = 4;

/** How often a list is read while it keeps bringing more: more than a thousand of a kind take several readings. */
const mostReadings = 20;

/**
 * Ends everything by which browsers and applications are signed in to the account of `userId`: portal sessions, those of
 * the browser that asks too, sessions at the tenant, refresh tokens, grants, remembered browsers and device credentials.
 * Ids are those of the person's own lists, read anew. One kind that fails keeps none of the others from being ended.
 *
 * Each list is read once more afterwards, and what is left is told. It may be called again any number of times. With
 * hundreds of things it takes minutes at the tenant's limit: `deadlineAt` is how long the calls wait for their turns.
 *
 * @throws {StoreUnavailableError}
 */
export async function endAllAccess(
  services: AllAccessServices,
  { issuer, userId }: { issuer: string; userId: string },
  options: CallOptions = {},
): Promise<AccessLeft> {
  const { authenticationMethods, now, portalSessionStore } = services;
  // An empty id would mean everybody: nothing at all is done for one.
  if (!userIdSchema.safeParse(userId).success) throw new TypeError('This is no user id.');
  const act = { ...options, priority: 'act' } as const;
  // By themselves: a session that the tenant has ended already is not listed, and the portal's own would stay.
  await portalSessionStore.deleteByUser({ issuer, userId, endedAt: now() });
  const lists = listsOf(services, userId, act);
  // One call ends both, where it may be made; else they are ended one by one.
  const revoked = await toResult(services.allAccess.revoke(userId, act));
  const isRevoked = revoked.isKnown;
  const left = {
    sessions: await (isRevoked ? whatIsLeft(lists.sessions) : endEach(lists.sessions)),
    // After the sessions and the grants, which take tokens of theirs with them.
    grants: await endEach(lists.grants),
    refreshTokens: await (isRevoked
      ? whatIsLeft(lists.refreshTokens)
      : endEach(lists.refreshTokens)),
    rememberedBrowsers: unlessGone(
      reasonOf(await toResult(authenticationMethods.forgetBrowsers(userId, act))),
    ),
    deviceCredentials: await endEach(lists.deviceCredentials),
  } satisfies Record<AccessKind, AccessLeftReason | null>;
  return Object.fromEntries(Object.entries(left).filter(([, reason]) => reason !== null));
}

/** A list of the person's, with what ends one entry of it. */
interface AccessList {
  read: () => Promise<{ ids: string[]; isComplete: boolean; asOf: Date | null }>;
  end: (id: string) => Promise<unknown>;
}

function listsOf(services: AllAccessServices, userId: string, act: CallOptions) {
  const { deviceCredentials, directory, grants, refreshTokens } = services;
  const anew = { ...act, isAnew: true };
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  return {
    sessions: {
      async read() {
        const { sessions, ...list } = await directory.list(userId, anew);
        return { ...list, ids: idsOf(sessions) };
      },
      end: (id) => directory.revoke(userId, id, act),
    },
    refreshTokens: {
      async read() {
        await refreshTokens.invalidate(userId);
        const { tokens, ...list } = await refreshTokens.list(userId, act);
        return { ...list, ids: idsOf(tokens) };
      },
      end: (id) => refreshTokens.revoke(userId, id, act),
    },
    grants: {
      async read() {
        const { grants: entries, ...list } = await grants.list(userId, anew);
        return { ...list, ids: idsOf(entries) };
      },
      end: (id) => grants.remove(userId, id, act),
    },
    deviceCredentials: {
      async read() {
        const { credentials, ...list } = await deviceCredentials.list(userId, anew);
        return { ...list, ids: idsOf(credentials) };
      },
      end: (id) => deviceCredentials.remove(userId, id, act),
    },
  } satisfies Record<Exclude<AccessKind, 'rememberedBrowsers'>, AccessList>;
}

/** Ends what a list shows, and what it shows then, until nothing new comes; null where it is empty in the end. */
async function endEach(list: AccessList): Promise<AccessLeftReason | null> {
  const taken = new Set<string>();
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const read = await readAnew(list);
    if (typeof read === 'string') return unlessGone(read);
    const fresh = read.ids.filter((id) => !taken.has(id));
    if (fresh.length === 0) return leftOf(read, taken.size);
    const reason = await endAll(list, fresh, taken);
    if (reason !== null) return reason;
  }
  return 'too-many';
}

async function whatIsLeft(list: AccessList): Promise<AccessLeftReason | null> {
  const read = await readAnew(list);
  if (typeof read !== 'string') return leftOf(read, 0);
  // What the tenant lets end all at once, and not be listed, is ended all the same.
  return read === 'not_permitted' ? null : unlessGone(read);
}

function leftOf(
  { ids, isComplete }: { ids: readonly string[]; isComplete: boolean },
  takenCount: number,
): AccessLeftReason | null {
  if (ids.length > 0) return isComplete ? 'still-listed' : 'too-many';
  if (isComplete) return null;
  return takenCount > 0 ? 'too-many' : 'unreadable';
}

/** Of whom there is no account, nothing is left. */
function unlessGone(reason: TenantErrorCode | null): TenantErrorCode | null {
  return reason === 'not_found' ? null : reason;
}

/** What stands in for a list may lack the very entry that is to be ended. */
async function readAnew(list: AccessList) {
  const read = await toResult(list.read());
  if (!read.isKnown) return read.reason;
  return read.value.asOf === null ? read.value : 'unavailable';
}

/** Why some could not be ended; null where all were. What the next call would meet too is met once. */
async function endAll(
  { end }: AccessList,
  ids: readonly string[],
  taken: Set<string>,
): Promise<TenantErrorCode | null> {
  let reason: TenantErrorCode | null = null;
  let isStopped = false;
  const endOne = async (id: string) => {
    if (isStopped) return;
    try {
      await end(id);
      taken.add(id);
    } catch (error) {
      if (!(error instanceof TenantError)) throw error;
      reason ??= error.code;
      isStopped ||= meetsAll(error);
    }
  };
  await pMap(ids, endOne, { concurrency: parallelRemovals });
  return reason;
}
