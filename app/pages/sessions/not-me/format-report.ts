import { minutes } from '~/durations';
import { type Translate } from '~/i18n/translate';
import { type NotMeReport, type PasswordStep } from '~/not-me/not-me-report';
import { formatReason } from '~/pages/kit/format-reason';

/** Providers by the names people know them by; the keys are Auth0's words for social connections. */
const providerNames: ReadonlyMap<string, string> = new Map([
  ['google-oauth2', 'Google'],
  ['apple', 'Apple'],
  ['windowslive', 'Microsoft'],
  ['facebook', 'Facebook'],
  ['github', 'GitHub'],
  ['linkedin', 'LinkedIn'],
  ['twitter', 'X'],
]);

/** What became of each step, a sentence or two for each. */
export function formatSteps(
  { ending, refreshTokens, password }: Pick<NotMeReport, 'ending' | 'refreshTokens' | 'password'>,
  t: Translate,
): string[] {
  return [formatEnding(ending, t), formatAccess(refreshTokens, t), formatPassword(password, t)];
}

function formatEnding(ending: NotMeReport['ending'], t: Translate): string {
  return ending.outcome === 'not-yet'
    ? t('notMe.report.not-yet', { reason: formatReason(ending.reason, t) })
    : t(`notMe.report.${ending.outcome}`);
}

function formatAccess(access: NotMeReport['refreshTokens'], t: Translate): string {
  switch (access.outcome) {
    case 'none':
      return t('notMe.report.access.none');
    case 'ended':
    case 'with-session':
      return access.count === null
        ? t('notMe.report.access.uncounted')
        : t('notMe.report.access.removed', { count: access.count });
    case 'not-yet': {
      const { ended, remaining } = access;
      const reason = formatReason(access.reason, t);
      return t('notMe.report.access.not-yet', { ended, remaining, reason });
    }
    case 'unknown':
      return t('notMe.report.access.unknown', { reason: formatReason(access.reason, t) });
  }
}

function formatPassword(password: PasswordStep, t: Translate): string {
  switch (password.outcome) {
    case 'sent':
    case 'no-address':
      return t(`notMe.report.password.${password.outcome}`);
    case 'elsewhere': {
      const provider = providerNames.get(password.provider);
      return provider === undefined
        ? t('notMe.report.password.elsewhereUnnamed')
        : t('notMe.report.password.elsewhere', { provider });
    }
    case 'too-often':
      return t('notMe.report.password.too-often', {
        minutes: Math.max(1, Math.ceil(password.retryAfterMs / minutes(1))),
      });
    case 'failed':
      return t('notMe.report.password.failed', { reason: formatReason(password.reason, t) });
  }
}
