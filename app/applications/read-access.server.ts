import { earliest } from '~/earliest';
import { listSessions } from '~/sessions/list-sessions.server';
import { type EndingLog } from '~/sessions/ending-log';
import { type SessionRepository } from '~/sessions/session-repository';
import { type ReadOptions } from '~/tenant-calls/call-options';
import { reasonOf, type Result, toResult } from '~/tenant-calls/result';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type ApplicationAccess, joinAccess } from './application-access';
import { type CredentialList, type DeviceCredentialRepository } from './device-credential';
import { type GrantRepository } from './grant';
import { type RefreshTokenList, type RefreshTokenRepository } from './refresh-token-repository';

export interface AccessServices {
  grants: GrantRepository;
  deviceCredentials: DeviceCredentialRepository;
  refreshTokens: RefreshTokenRepository;
  directory: SessionRepository;
  endings: EndingLog;
  now: () => number;
}

/** Why a part of it is not known; null for what is. */
export interface MissingAccess {
  grants: TenantErrorCode | null;
  /** Refresh tokens, and device credentials in their place. */
  tokens: TenantErrorCode | null;
  sessions: TenantErrorCode | null;
}

export interface AccessReading {
  applications: ApplicationAccess[];
  missing: MissingAccess;
  /** Whether any application may have more of these: some are not read, or of none that the service names. */
  mayHaveMore: { grants: boolean; tokens: boolean };
  /** False when there is more than was read. */
  isComplete: boolean;
  /** Whether the next reading by few calls goes on where this one stopped. */
  goesOn: boolean;
  /** When the oldest list was read that stands in for one that cannot be had now. */
  asOf: Date | null;
}

/**
 * Every application that has something of the person's account, out of four lists. A list that fails is told as not
 * known. Device credentials are the same refresh tokens under other ids, so that they are asked for only where the
 * tenant does not permit that list: three lists are read at most.
 *
 * `mostCalls` bounds the calls of a page, to one for each list at least: what they leave of grants and refresh tokens,
 * the next reading goes on with.
 */
export async function readAccess(
  services: AccessServices,
  { userId, currentSessionId }: { userId: string; currentSessionId: string | null },
  { mostCalls, ...options }: ReadOptions & { mostCalls?: number } = {},
): Promise<AccessReading> {
  const calls = mostCalls === undefined ? null : await shareCalls(services, userId, mostCalls);
  const { grants: register } = services;
  const [grants, { tokens, credentials }, sessions] = await Promise.all([
    toResult(
      calls === null
        ? register.list(userId, options)
        : register.listPart(userId, { ...options, mostCalls: calls.grants }),
    ),
    readTokens(services, userId, options, calls?.tokens ?? null),
    toResult(listSessions(services, { userId, currentSessionId }, options)),
  ]);
  const lists = [grants, tokens, credentials, sessions].flatMap((one) =>
    one?.isKnown === true ? [one.value] : [],
  );
  const endings = tokens.isKnown ? tokens.value.endings : new Map<string, Date>();
  const applications = joinAccess(
    {
      grants: grants.isKnown ? grants.value.grants : [],
      tokens: tokens.isKnown
        ? tokens.value.tokens.map((one) => ({ ...one, endingSince: endings.get(one.id) ?? null }))
        : [],
      credentials: credentials?.isKnown === true ? credentials.value.credentials : [],
      sessions: sessions.isKnown ? sessions.value.sessions : [],
    },
    services.now(),
  );
  const areTokensKnown = tokens.isKnown || credentials?.isKnown === true;
  return {
    applications,
    missing: {
      grants: reasonOf(grants),
      tokens: areTokensKnown ? null : reasonOf(tokens),
      sessions: reasonOf(sessions),
    },
    mayHaveMore: {
      grants: grants.isKnown && mayHaveMore(grants.value.isComplete, grants.value.grants),
      tokens:
        (tokens.isKnown && mayHaveMore(tokens.value.isComplete, tokens.value.tokens)) ||
        (credentials?.isKnown === true &&
          mayHaveMore(credentials.value.isComplete, credentials.value.credentials)),
    },
    isComplete: lists.every(({ isComplete }) => isComplete),
    goesOn: [grants, tokens].some((one) => one.isKnown && one.value.goesOn === true),
    asOf: earliest(lists.map(({ asOf }) => asOf)),
  };
}

function mayHaveMore(
  isComplete: boolean,
  entries: readonly { applicationId: string | null }[],
): boolean {
  return !isComplete || entries.some(({ applicationId }) => applicationId === null);
}

async function readTokens(
  { refreshTokens, deviceCredentials }: AccessServices,
  userId: string,
  options: ReadOptions,
  mostCalls: number | null,
): Promise<{ tokens: Result<RefreshTokenList>; credentials: Result<CredentialList> | null }> {
  const tokens = await toResult(
    mostCalls === null
      ? refreshTokens.list(userId, options)
      : refreshTokens.listPart(userId, { ...options, mostCalls }),
  );
  const isRefused = !tokens.isKnown && tokens.reason === 'not_permitted';
  return {
    tokens,
    credentials: isRefused ? await toResult(deviceCredentials.list(userId, options)) : null,
  };
}

/** How many calls each list may take, where the sessions are read besides. */
async function shareCalls(
  { grants, refreshTokens, directory }: AccessServices,
  userId: string,
  mostCalls: number,
): Promise<{ grants: number; tokens: number }> {
  const [hasGrants, hasTokens, hasSessions] = await Promise.all([
    grants.isAtHand(userId),
    refreshTokens.isAtHand(userId),
    directory.isAtHand(userId),
  ]);
  const left = mostCalls - (hasSessions ? 0 : 1);
  if (hasGrants) return { grants: 0, tokens: left };
  if (hasTokens) return { grants: left, tokens: 0 };
  // Nothing is read of neither: applications without what they may do would look harmless.
  const tokens = Math.max(1, Math.floor(left / 2));
  return { grants: Math.max(1, left - tokens), tokens };
}
