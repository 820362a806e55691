import { formatTime, type TimeFormat } from '~/i18n/format-time.server';
import { minutes } from '~/durations';
import { type Translate } from '~/i18n/translate';
import { type NotMeReport, type PasswordStep } from '~/not-me/not-me-report';
import { type ReceiptLine } from '~/not-me/receipt';
import { nameReason } from '~/pages/kit/reason-words.server';

/** Providers by the names people know them by; Auth0's words for social connections. */
const providerNames: ReadonlyMap<string, string> = new Map([
  ['google-oauth2', 'Google'],
  ['apple', 'Apple'],
  ['windowslive', 'Microsoft'],
  ['facebook', 'Facebook'],
  ['github', 'GitHub'],
  ['linkedin', 'LinkedIn'],
  ['twitter', 'X'],
]);

export function wordEnding(ending: NotMeReport['ending'], translate: Translate): string {
  return ending.outcome === 'not-yet'
    ? translate('server.disowned.not-yet', { reason: nameReason(ending.reason, translate) })
    : translate(`server.disowned.${ending.outcome}`);
}

export function wordLongLivedAccess(
  access: NotMeReport['longLivedAccess'],
  translate: Translate,
): string {
  switch (access.outcome) {
    case 'none':
      return translate('server.disowned.access.none');
    case 'ended':
    case 'with-session':
      return access.count === null
        ? translate('server.disowned.access.uncounted')
        : translate('server.disowned.access.ended', { count: access.count });
    case 'not-yet': {
      const { ended, remaining } = access;
      const reason = nameReason(access.reason, translate);
      return translate('server.disowned.access.not-yet', { ended, remaining, reason });
    }
    case 'unknown':
      return translate('server.disowned.access.unknown', {
        reason: nameReason(access.reason, translate),
      });
  }
}

export function wordPassword(password: PasswordStep, translate: Translate): string {
  switch (password.outcome) {
    case 'sent':
    case 'no-address':
      return translate(`server.password.${password.outcome}`);
    case 'elsewhere': {
      const provider = providerNames.get(password.provider);
      return provider === undefined
        ? translate('server.password.elsewhereUnnamed')
        : translate('server.password.elsewhere', { provider });
    }
    case 'too-often':
      return translate('server.password.too-often', {
        minutes: Math.max(1, Math.ceil(password.retryAfterMs / minutes(1))),
      });
    case 'failed':
      return translate('server.password.failed', {
        reason: nameReason(password.reason, translate),
      });
  }
}

/** One line of a receipt in words. */
export function wordReceiptLine(
  line: ReceiptLine,
  format: TimeFormat & { translate: Translate },
): string {
  const { translate } = format;
  const exact = (at: Date | null) =>
    at === null ? translate('sessions.unknown') : formatTime(at, format).exact;
  switch (line.line) {
    case 'title':
      return translate('server.receipt.title');
    case 'written':
      return translate('server.receipt.written', { exact: exact(line.at) });
    case 'device':
      return translate('server.receipt.device', { device: line.device });
    case 'place':
      return translate('server.receipt.place', {
        place: line.place ?? translate('sessions.unknown'),
      });
    case 'began':
      return translate('server.receipt.began', { exact: exact(line.at) });
    case 'last-contact':
      return translate('server.receipt.lastContact', { exact: exact(line.at) });
    case 'ending':
      return wordEnding(line.ending, translate);
    case 'long-lived-access':
      return wordLongLivedAccess(line.access, translate);
    case 'password':
      return wordPassword(line.password, translate);
    case 'others':
      return translate('server.receipt.others', {
        ended: line.others.ended,
        remaining: line.others.remaining,
      });
    case 'changes':
      return translate('server.receipt.changes');
    case 'change':
      return translate('server.change.at', {
        exact: exact(line.at),
        change: translate(`server.change.${line.kind}`),
      });
    case 'changes-unknown':
      return translate('server.changes.unknown', { reason: nameReason(line.reason, translate) });
    case 'changes-none':
      return translate('server.changes.none');
    case 'changes-incomplete':
      return translate('server.changes.incomplete');
  }
}
