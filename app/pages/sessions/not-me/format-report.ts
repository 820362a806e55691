import { type Translate } from '~/i18n/translate';
import { type NotMeReport, type ToldPasswordStep } from '~/not-me/not-me-report';
import { formatReason } from '~/pages/kit/format-reason';
import { formatProvider } from '~/profile/format-provider';
import { type SignedOutState } from './read-report.server';

interface SignedOut {
  state: SignedOutState;
  ending: NotMeReport['ending'];
  device: string;
  /** When it was confirmed; null where nobody knows. */
  exact: string | null;
}

/** How far the end of the session has got. */
export function formatSignedOut({ state, ending, device, exact }: SignedOut, t: Translate): string {
  switch (state) {
    case 'confirmed':
      return exact === null
        ? t('notMe.signedOut.confirmedUntimed', { device })
        : t('notMe.signedOut.confirmed', { device, exact });
    case 'not-yet': {
      const reason = ending.outcome === 'not-yet' ? ending.reason : 'not-told';
      return t('notMe.signedOut.not-yet', { device, reason: formatReason(reason, t) });
    }
    case 'pending':
    case 'already-gone':
    case 'listed-again':
      return t(`notMe.signedOut.${state}`, { device });
  }
}

/** What became of the access that applications had through the session. */
export function formatAccess(access: NotMeReport['refreshTokens'], t: Translate): string {
  switch (access.outcome) {
    case 'none':
      return t('notMe.access.none');
    case 'ended':
    case 'with-session':
      return access.count === null
        ? t('notMe.access.uncounted')
        : t('notMe.access.removed', { count: access.count });
    case 'not-yet': {
      const { ended, remaining } = access;
      const reason = formatReason(access.reason, t);
      return t('notMe.access.not-yet', { ended, remaining, reason });
    }
    case 'unknown':
      return t('notMe.access.unknown', { reason: formatReason(access.reason, t) });
  }
}

/** What became of the mail for a new password, or where else the password is. */
export function formatPassword(password: ToldPasswordStep, t: Translate): string {
  switch (password.outcome) {
    case 'sent':
      return password.to === null
        ? t('notMe.password.sent')
        : t('notMe.password.sentTo', { address: password.to });
    case 'no-address':
    case 'too-often':
      return t(`notMe.password.${password.outcome}`);
    case 'elsewhere': {
      const provider = formatProvider(password.provider);
      return provider === null
        ? t('notMe.password.elsewhereUnnamed')
        : t('notMe.password.elsewhere', { provider });
    }
    case 'failed':
      return t('notMe.password.failed', { reason: formatReason(password.reason, t) });
  }
}
