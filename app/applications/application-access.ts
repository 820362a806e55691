import { earliest } from '~/earliest';
import { isLive, type ListedSession } from '~/sessions/session';
import { type DeviceCredential } from './device-credential';
import { type Grant } from './grant';
import { type RefreshToken } from './refresh-token';

/** Any of these shows applications of a person. */
export const accessScopes = [
  'read:grants',
  'read:refresh_tokens',
  'read:device_credentials',
  'read:sessions',
] as const;

/** A refresh token, and since when its end has been asked for here; null for a live one. */
export type AccessToken = RefreshToken & { endingSince: Date | null };

/** All that an application holds of the person's account, and where it is signed in. */
export interface ApplicationAccess {
  /** Null for what the service names no application of. */
  applicationId: string | null;
  grants: Grant[];
  tokens: AccessToken[];
  credentials: DeviceCredential[];
  sessions: ListedSession[];
}

export interface AccessSources {
  grants: readonly Grant[];
  tokens: readonly AccessToken[];
  credentials: readonly DeviceCredential[];
  sessions: readonly ListedSession[];
}

/** One entry for each application that any of the lists names. `now` in epoch milliseconds. */
export function joinAccess(sources: AccessSources, now: number): ApplicationAccess[] {
  const byId = new Map<string | null, ApplicationAccess>();
  const of = (applicationId: string | null): ApplicationAccess => {
    const known = byId.get(applicationId);
    if (known !== undefined) return known;
    const access = { applicationId, grants: [], tokens: [], credentials: [], sessions: [] };
    byId.set(applicationId, access);
    return access;
  };
  for (const grant of sources.grants) of(grant.applicationId).grants.push(grant);
  for (const token of sources.tokens) of(token.applicationId).tokens.push(token);
  for (const credential of sources.credentials)
    of(credential.applicationId).credentials.push(credential);
  for (const session of sources.sessions)
    if (isLive(session, now))
      for (const id of session.applicationIds) of(id).sessions.push(session);
  return [...byId.values()];
}

/** What an application may do at one API, whatever the organization. */
export interface Permission {
  audience: string | null;
  scopes: string[];
}

/** What is told of an application's access at a glance. */
export interface AccessSummary {
  permissions: Permission[];
  /** The earliest that is known of it; grants have no dates, so that it may have begun before. */
  since: Date | null;
  /** The latest use of a refresh token, and the token. */
  lastUsed: { at: Date; token: AccessToken } | null;
  /** Whether it gets in while the person is away; null where nobody knows. */
  isLasting: boolean | null;
  organizationIds: string[];
  /** Whether there is anything that a removal takes away. */
  isRemovable: boolean;
  /** Whether all that is left of it was removed here, and is listed all the same. */
  isEnding: boolean;
}

/** The scope of OpenID Connect Core section 11. */
const offlineAccess = 'offline_access';

/** `areTokensKnown` is false where an application may have refresh tokens or device credentials that were not read. */
export function summarizeAccess(
  { grants, tokens, credentials, sessions }: ApplicationAccess,
  { areTokensKnown }: { areTokensKnown: boolean },
): AccessSummary {
  const live = tokens.filter(({ endingSince }) => endingSince === null);
  const isLasting =
    live.length + credentials.length > 0 ||
    grants.some(({ scopes }) => scopes.includes(offlineAccess));
  const isRemovable = live.length + credentials.length + grants.length > 0;
  return {
    permissions: permissionsOf(grants),
    since: earliest([...live, ...sessions].map(({ createdAt }) => createdAt)),
    lastUsed: lastUseOf(live),
    isLasting: isLasting || areTokensKnown ? isLasting : null,
    organizationIds: [...new Set(grants.flatMap(({ organizationId }) => organizationId ?? []))],
    isRemovable,
    isEnding: !isRemovable && tokens.length > 0 && sessions.length === 0,
  };
}

function permissionsOf(grants: readonly Grant[]): Permission[] {
  const scopesOf = new Map<string | null, Set<string>>();
  for (const { audience, scopes } of grants) {
    const known = scopesOf.get(audience) ?? new Set();
    for (const scope of scopes) known.add(scope);
    scopesOf.set(audience, known);
  }
  return [...scopesOf].map(([audience, scopes]) => ({ audience, scopes: [...scopes] }));
}

function lastUseOf(tokens: readonly AccessToken[]): AccessSummary['lastUsed'] {
  let latest: AccessSummary['lastUsed'] = null;
  for (const token of tokens) {
    const { lastUsedAt: at } = token;
    if (at !== null && (latest === null || at > latest.at)) latest = { at, token };
  }
  return latest;
}
