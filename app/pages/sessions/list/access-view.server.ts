import {
  type RefreshTokenOverview,
  tokensWithoutSession,
} from '~/applications/list-refresh-tokens.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type Reason } from '~/pages/kit/format-reason';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { type ListedSession } from '~/sessions/session';
import { type Result } from '~/tenant-calls/result';

/** The refresh tokens that no listed session holds. */
export type AccessView =
  { isKnown: false; reason: Reason } | { isKnown: true; tokens: TokenView[] };

export interface TokenView {
  handle: string;
  application: string | null;
  lastUsed: ShownTime | null;
  /** Removed here, and listed all the same. */
  isEnding: boolean;
}

export function toAccessView(
  reading: Result<RefreshTokenOverview>,
  sessions: readonly ListedSession[],
  format: PageFormat,
): AccessView {
  if (!reading.isKnown) return reading;
  const ids = sessions.map(({ id }) => id);
  return {
    isKnown: true,
    tokens: tokensWithoutSession(reading.value.tokens, ids).map(
      ({ handle, applicationId, lastUsedAt, endingSince }) => ({
        handle,
        application: applicationId === null ? null : format.applicationName(applicationId),
        lastUsed: lastUsedAt === null ? null : formatTime(lastUsedAt, format),
        isEnding: endingSince !== null,
      }),
    ),
  };
}
