import {
  type Application,
  type ApplicationDirectory,
  type ApplicationReading,
} from '~/applications/application-directory';
import { endingEffect, type EndingEffect } from '~/applications/ending-effect';
import {
  formatComingTime,
  formatTime,
  formatUntil,
  type TimeFormat,
} from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { type Result, toResult } from '~/tenant-calls/result';
import { tokensOfSession } from '~/applications/list-refresh-tokens.server';
import { type RefreshToken } from '~/applications/refresh-token';
import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';
import { type AccountSession } from '~/sessions/session';
import { type CallOptions } from '~/tenant-calls/call-options';
import { formatReason } from '~/pages/kit/format-reason';
import { type WordedSection } from '~/pages/kit/worded-facts';

interface Services {
  refreshTokens: RefreshTokenRepository;
  applications: ApplicationDirectory;
}

type Format = TimeFormat & { translate: Translate };

/** The applications of a session with what its end does to each, and its long-lived access. */
export interface WordedEffects {
  heading: string;
  applications: { name: string; effects: string[] }[];
  /** Said where there is no application. */
  none: string;
  access: WordedSection;
}

/** Reads what hangs on a session. What cannot be read is said to be unknown, with the reason; it never fails. */
export async function readEndingEffects(
  services: Services,
  { userId, session }: { userId: string; session: AccountSession },
  format: Format,
  options: CallOptions,
): Promise<WordedEffects> {
  const { translate, now } = format;
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
  const nameOf = (id: string | null) =>
    nameApplication(id === null ? null : readingOf(id).application, translate);
  return {
    heading: translate('server.session.effects'),
    applications: ids.map((id) => ({
      name: nameOf(id),
      effects: wordEffect(
        endingEffect(id, readingOf(id), {
          hasRefreshToken: tokens.isKnown ? holders.includes(id) : null,
          now,
        }),
        format,
      ),
    })),
    none: translate('server.session.noApplications'),
    access: wordAccess(tokens, nameOf, format),
  };
}

/** An application as the tenant shows it to people. */
function nameApplication(application: Application | null, translate: Translate): string {
  return application?.name ?? translate('server.application.unnamed');
}

function wordEffect({ signOut, losesLongLivedAccess }: EndingEffect, format: Format): string[] {
  const { translate } = format;
  const loses = losesLongLivedAccess === true ? [translate('server.effect.losesAccess')] : [];
  switch (signOut.effect) {
    case 'at-once':
      return [translate('server.effect.atOnce'), ...loses];
    case 'unknown': {
      const reason = formatReason(signOut.reason, translate);
      return [translate('server.effect.unknown', { reason }), ...loses];
    }
    case 'may-stay-open': {
      if (signOut.until === null) return [translate('server.effect.open'), ...loses];
      const { exact } = formatComingTime(signOut.until, format);
      const time = formatUntil(signOut.until, format);
      return [translate('server.effect.until', { time, exact }), ...loses];
    }
  }
}

function wordAccess(
  tokens: Result<RefreshToken[]>,
  nameOf: (applicationId: string | null) => string,
  format: Format,
): WordedSection {
  const { translate } = format;
  const heading = translate('server.access.heading');
  if (!tokens.isKnown) {
    const reason = formatReason(tokens.reason, translate);
    return { heading, facts: [], notes: [translate('server.access.unknown', { reason })] };
  }
  if (tokens.value.length === 0)
    return { heading, facts: [], notes: [translate('server.access.none')] };
  const times = ({ createdAt, lastUsedAt }: RefreshToken) => [
    { text: translate('server.access.given'), at: createdAt },
    { text: translate('server.access.lastUsed'), at: lastUsedAt },
  ];
  return {
    heading,
    facts: tokens.value.map((token) => ({
      term: nameOf(token.applicationId),
      value: {
        as: 'list',
        entries: times(token).map(({ text, at }) =>
          at === null
            ? { text: `${text}: ${translate('sessions.unknown')}`, time: null }
            : { text, time: formatTime(at, format) },
        ),
      },
    })),
    notes: [translate('server.access.explained')],
  };
}
