import { useTranslate } from '~/i18n/use-translate';
import { formatWhen } from '~/ui/time';
import { type AccessNotice } from './access-notices.server';
import { AttentionItem, NoticeForm } from './attention-item';

/** A notice about an application or an organization. */
export function AccessNoticeItem({ notice, days }: { notice: AccessNotice; days: number }) {
  const t = useTranslate();
  const { reason, name, handle, href, lastUsed, ways } = notice;
  const title = t(`overview.access.${reason}`, { name });
  const cause =
    reason === 'application-unused'
      ? t('overview.access.application-unused.cause')
      : t('overview.access.organization-way.cause', { ways: ways ?? '' });
  return (
    <AttentionItem
      title={title}
      about={lastUsed === null ? '' : t('overview.access.lastUsed', { time: formatWhen(lastUsed) })}
      causes={[cause]}
    >
      <NoticeForm
        title={title}
        reason={reason}
        handle={handle}
        act={{ href, text: t('overview.access.review') }}
        days={days}
      />
    </AttentionItem>
  );
}
