import { formatTime } from '~/i18n/format-time.server';
import { originOf } from '~/not-me/guide-steps';
import { toldPasswordStep } from '~/not-me/not-me-report';
import { formatReason } from '~/pages/kit/format-reason';
import { formatAccess, formatPassword, formatSignedOut } from './format-report';
import { type ReportReading } from './read-report.server';

/** Whose account it is, and where. */
export interface ReceiptHead {
  /** Masked as `maskEmail` does; null where the account has no address. */
  account: string | null;
  /** Public origin of the portal. */
  portalAddress: string;
}

/**
 * A dated summary to keep, as plain text of one line each: what is so now, and no id, whole address or secret. What
 * comes from a browser stays within its line.
 */
export function formatReceipt(reading: ReportReading, { account, portalAddress }: ReceiptHead) {
  const { record, device, place, others, signedOut, format } = reading;
  const { translate: t } = format;
  const password = toldPasswordStep(record.password, format.now);
  const unknown = t('kit.unknown');
  const exact = (at: Date | null) => (at === null ? unknown : formatTime(at, format).exact);
  const confirmed = record.confirmedAt === null ? null : exact(record.confirmedAt);
  return [
    t('notMe.receipt.title'),
    t('notMe.receipt.portal', { name: t('app.name'), address: portalAddress }),
    t('notMe.receipt.account', { account: account ?? unknown }),
    t('notMe.receipt.written', { exact: exact(record.at) }),
    t('notMe.receipt.device', { device }),
    t('notMe.receipt.place', { place: place ?? unknown }),
    t('notMe.receipt.address', { address: record.maskedAddress ?? unknown }),
    t('notMe.receipt.signedIn', { exact: exact(record.createdAt) }),
    t('notMe.receipt.lastSeen', { exact: exact(record.lastSeenAt) }),
    t('notMe.receipt.zone', { zone: format.timeZone }),
    formatSignedOut({ state: signedOut, ending: record.ending, device, exact: confirmed }, t),
    formatAccess(record.refreshTokens, t),
    ...(password === null ? [] : [formatPassword(password, t)]),
    ...(others === null || others.ended === 0 ? [] : [t('notMe.receipt.others', { ...others })]),
    t('notMe.receipt.changes'),
    ...formatChanges(reading),
  ]
    .map((line) => `${line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()}\r\n`)
    .join('');
}

function formatChanges({ record, changes, format }: ReportReading): string[] {
  const { translate: t } = format;
  return [
    ...record.changes.map((one) => {
      const own = originOf(one, record) === 'person' ? ` ${t('notMe.changes.person')}` : '';
      const change = t(`activity.${one.kind}`) + own;
      return t('notMe.receipt.change', { exact: formatTime(one.at, format).exact, change });
    }),
    ...(changes.isKnown && record.changes.length === 0 ? [t('notMe.changes.none')] : []),
    ...(changes.isKnown
      ? []
      : [t('notMe.changes.unknown', { reason: formatReason(changes.reason, t) })]),
    ...(changes.isKnown && !changes.isComplete ? [t('notMe.changes.incomplete')] : []),
  ];
}
