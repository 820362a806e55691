import { type MissingAccess } from '~/applications/read-access.server';
import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';

/** What could not be read, and why: it is not known, which is not the same as nothing. */
export function MissingParts({ missing }: { missing: MissingAccess }) {
  const t = useTranslate();
  const parts = (['grants', 'tokens', 'sessions'] as const).flatMap((part) => {
    const reason = missing[part];
    return reason === null ? [] : [{ part, reason }];
  });
  if (parts.length === 0) return null;
  return (
    <div className="notice notice-warn space-y-1">
      {parts.map(({ part, reason }) => (
        <p key={part}>{t(`applications.missing.${part}`, { reason: formatReason(reason, t) })}</p>
      ))}
    </div>
  );
}
