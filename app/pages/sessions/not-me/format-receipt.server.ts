import { formatTime } from '~/i18n/format-time.server';
import { formatReason } from '~/pages/kit/format-reason';
import { formatSteps } from './format-report';
import { type ReportReading } from './read-report.server';

/**
 * A dated receipt to keep, as plain text of one line each: what was done, and no id, address or secret. What
 * comes from a browser stays within its line.
 */
export function formatReceipt(reading: ReportReading): string {
  const { record, device, place, others, format } = reading;
  const { translate: t } = format;
  const unknown = t('kit.unknown');
  const exact = (at: Date | null) => (at === null ? unknown : formatTime(at, format).exact);
  return [
    t('notMe.receipt.title'),
    t('notMe.receipt.written', { exact: exact(record.at) }),
    t('notMe.receipt.device', { device }),
    t('notMe.receipt.place', { place: place ?? unknown }),
    t('notMe.receipt.signedIn', { exact: exact(record.createdAt) }),
    t('notMe.receipt.lastSeen', { exact: exact(record.lastSeenAt) }),
    ...formatSteps(record, t),
    ...(others === null || others.ended === 0 ? [] : [t('notMe.receipt.others', { ...others })]),
    t('notMe.receipt.changes'),
    ...formatChanges(reading),
  ]
    .map((line) => `${line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()}\r\n`)
    .join('');
}

function formatChanges({ changes, format }: ReportReading): string[] {
  const { translate: t } = format;
  if (!changes.isKnown)
    return [t('notMe.changes.unknown', { reason: formatReason(changes.reason, t) })];
  const { changes: entries, isComplete } = changes.value;
  return [
    ...(entries.length === 0 ? [t('notMe.changes.none')] : []),
    ...entries.map(({ kind, at }) => {
      const change = t(`activity.${kind}`);
      return t('notMe.receipt.change', { exact: formatTime(at, format).exact, change });
    }),
    ...(isComplete ? [] : [t('notMe.changes.incomplete')]),
  ];
}
