import {
  type ApplicationDirectory,
  type ApplicationReading,
} from '~/applications/application-directory';
import { endingEffect, type SignOutEffect } from '~/applications/ending-effect';
import { tokensOfSession } from '~/applications/refresh-token';
import { type RefreshToken } from '~/applications/refresh-token';
import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';
import {
  formatComingTime,
  formatTime,
  type ShownTime,
  type TimeFormat,
} from '~/i18n/format-time.server';
import { type Reason } from '~/pages/kit/format-reason';
import { type EffectsSumView, toEffectsSumView } from '~/pages/sessions/read-effects-sum.server';
import { type AccountSession } from '~/sessions/session';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type Result, toResult } from '~/tenant-calls/result';

interface Services {
  refreshTokens: RefreshTokenRepository;
  applications: ApplicationDirectory;
}

/** What signing a session out does to its applications, and the access that they have through it. */
export interface EffectsView {
  applications: (NamedApplication & { signOut: SignOutView; losesAccess: boolean })[];
  sum: EffectsSumView;
  access: { isKnown: false; reason: Reason } | { isKnown: true; tokens: AccessView[] };
}

/** By its name; null where it is not known, for one because the application is removed. */
export interface NamedApplication {
  name: string | null;
  isRemoved: boolean;
}

/** As `SignOutEffect`, with the time as it is shown. */
export type SignOutView =
  | Exclude<SignOutEffect, { effect: 'may-stay-open' }>
  | { effect: 'may-stay-open'; until: ShownTime | null };

/** One refresh token. */
export interface AccessView {
  application: NamedApplication;
  given: ShownTime | null;
  lastUsed: ShownTime | null;
}

/** Reads what hangs on a session. What cannot be read is unknown, with the reason; it never fails. */
export async function readEffects(
  services: Services,
  { userId, session }: { userId: string; session: AccountSession },
  format: TimeFormat,
  options: CallOptions,
): Promise<EffectsView> {
  const list = await toResult(services.refreshTokens.list(userId, options));
  const tokens: Result<RefreshToken[]> = list.isKnown
    ? { isKnown: true, value: tokensOfSession(list.value.tokens, session.id) }
    : list;
  const holders = tokens.isKnown
    ? tokens.value.flatMap(({ applicationId }) => (applicationId === null ? [] : [applicationId]))
    : [];
  const ids = [...new Set([...session.applicationIds, ...holders])];
  const readings = await services.applications.read(userId, ids, options);
  const readingOf = (id: string): ApplicationReading =>
    readings.get(id) ?? { application: null, reason: 'gone' };
  const nameOf = (id: string | null): NamedApplication => {
    if (id === null) return { name: null, isRemoved: false };
    const reading = readingOf(id);
    return reading.application === null
      ? { name: null, isRemoved: reading.reason === 'gone' }
      : { name: reading.application.name, isRemoved: false };
  };
  const effects = ids.map((id) =>
    endingEffect(id, readingOf(id), {
      hasRefreshToken: tokens.isKnown ? holders.includes(id) : null,
      now: format.now,
    }),
  );
  return {
    applications: effects.map(({ applicationId, signOut, losesRefreshToken }) => ({
      ...nameOf(applicationId),
      signOut: toSignOutView(signOut, format),
      losesAccess: losesRefreshToken === true,
    })),
    sum: toEffectsSumView(effects, readingOf, format),
    access: tokens.isKnown
      ? { isKnown: true, tokens: tokens.value.map((token) => toAccessView(token, nameOf, format)) }
      : tokens,
  };
}

function toSignOutView(signOut: SignOutEffect, format: TimeFormat): SignOutView {
  if (signOut.effect !== 'may-stay-open') return signOut;
  const { until } = signOut;
  return {
    effect: 'may-stay-open',
    until: until === null ? null : formatComingTime(until, format),
  };
}

function toAccessView(
  { applicationId, createdAt, lastUsedAt }: RefreshToken,
  nameOf: (applicationId: string | null) => NamedApplication,
  format: TimeFormat,
): AccessView {
  return {
    application: nameOf(applicationId),
    given: createdAt === null ? null : formatTime(createdAt, format),
    lastUsed: lastUsedAt === null ? null : formatTime(lastUsedAt, format),
  };
}
