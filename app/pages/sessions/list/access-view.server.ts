import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type Result } from '~/tenant-calls/result';
import {
  type RefreshTokenOverview,
  tokensWithoutSession,
} from '~/applications/list-refresh-tokens.server';
import { type ListedSession } from '~/sessions/session';
import { type PageFormat } from '~/pages/kit/page-format.server';

/** Long-lived access that no listed session holds; `unknown` where it cannot be told. */
export type AccessView = { kind: 'unknown' } | { kind: 'list'; tokens: TokenView[] };

/** One long-lived access, in words. */
export interface TokenView {
  handle: string;
  application: string;
  lastUsed: ShownTime | null;
  /** Ended here, and listed all the same. */
  isEnding: boolean;
  endLabel: string;
}

export function viewAccess(
  reading: Result<RefreshTokenOverview>,
  sessions: readonly ListedSession[],
  format: PageFormat,
): AccessView {
  if (!reading.isKnown) return { kind: 'unknown' };
  const ids = sessions.map(({ id }) => id);
  return {
    kind: 'list',
    tokens: tokensWithoutSession(reading.value.tokens, ids).map((token) => {
      const { handle, applicationId, lastUsedAt, endingSince } = token;
      const application =
        applicationId === null
          ? format.translate('server.application.unnamed')
          : format.applicationName(applicationId);
      return {
        handle,
        application,
        lastUsed: lastUsedAt === null ? null : formatTime(lastUsedAt, format),
        isEnding: endingSince !== null,
        endLabel: format.translate('server.tokens.end', { application }),
      };
    }),
  };
}
