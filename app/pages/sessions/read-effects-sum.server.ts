import {
  type ApplicationDirectory,
  type ApplicationReading,
} from '~/applications/application-directory';
import { type EndingEffect, endingEffect } from '~/applications/ending-effect';
import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';
import { sumEffects } from '~/applications/sum-effects';
import { formatComingTime, type ShownTime, type TimeFormat } from '~/i18n/format-time.server';
import { type AccountSession, applicationIdsOf } from '~/sessions/session';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';

/** What signing several sessions out does, in a sentence or two. */
export interface EffectsSumView {
  atOnce: ApplicationNames;
  mayStayOpen: ApplicationNames & { until: ShownTime | null };
}

/** Some of the names, and how many applications there are besides. */
export interface ApplicationNames {
  names: string[];
  moreCount: number;
}

/** More names than these make a list of a sentence. */
const shownNames = 2;

/** Reads what hangs on these sessions, as far as it can be read; it never fails. */
export async function readEffectsSum(
  services: { refreshTokens: RefreshTokenRepository; applications: ApplicationDirectory },
  { userId, sessions }: { userId: string; sessions: readonly AccountSession[] },
  format: TimeFormat,
  options: CallOptions,
): Promise<EffectsSumView> {
  const ids = applicationIdsOf(sessions);
  const tokens = await toResult(services.refreshTokens.list(userId, options));
  const sessionIds = new Set<string | null>(sessions.map(({ id }) => id));
  if (tokens.isKnown)
    for (const { applicationId, sessionId } of tokens.value.tokens)
      if (applicationId !== null && sessionIds.has(sessionId)) ids.add(applicationId);
  const readings = await services.applications.read(userId, [...ids], options);
  const readingOf = (id: string): ApplicationReading =>
    readings.get(id) ?? { application: null, reason: 'gone' };
  const effect = (id: string) =>
    endingEffect(id, readingOf(id), { hasRefreshToken: null, now: format.now });
  return toEffectsSumView([...ids].map(effect), readingOf, format);
}

/** The sum of effects that are known already, in words. */
export function toEffectsSumView(
  effects: readonly EndingEffect[],
  readingOf: (applicationId: string) => ApplicationReading,
  format: TimeFormat,
): EffectsSumView {
  const { atOnce, mayStayOpen } = sumEffects(effects);
  const nameAll = (applicationIds: readonly string[]): ApplicationNames => {
    const names = applicationIds.flatMap((id) => readingOf(id).application?.name ?? []);
    const shown = names.sort((a, b) => a.localeCompare(b, format.locale)).slice(0, shownNames);
    return { names: shown, moreCount: applicationIds.length - shown.length };
  };
  const { until } = mayStayOpen;
  return {
    atOnce: nameAll(atOnce),
    mayStayOpen: {
      ...nameAll(mayStayOpen.applicationIds),
      until: until === null ? null : formatComingTime(until, format),
    },
  };
}
