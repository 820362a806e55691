import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { formatMethodName } from '~/pages/kit/format-method';
import { paths } from '~/paths';
import { type SecurityReason } from '~/security/security-attention';
import { AttentionItem, NoticeForm } from './attention-item';
import { type SecurityNotice } from './security-part.server';

interface Props {
  notice: SecurityNotice;
  /** Whether the person may set up a second factor here. */
  canAdd: boolean;
  days: number;
}

/** A notice about how the person gets in. */
export function NoticeItem({ notice, canAdd, days }: Props) {
  const t = useTranslate();
  const { reason, method } = notice;
  const title = formatTitle(notice, t);
  const act = actOf(notice, canAdd);
  return (
    <AttentionItem title={title} causes={[t(`overview.security.${reason}.cause`)]}>
      <NoticeForm
        title={title}
        reason={reason}
        handle={method?.handle ?? null}
        act={{ href: act.href, text: t(act.text) }}
        days={days}
      />
    </AttentionItem>
  );
}

function formatTitle({ reason, method }: SecurityNotice, t: Translate): string {
  switch (reason) {
    case 'unused-for-a-year':
    case 'unfinished': {
      const name = method === null ? t('security.kind.other') : formatMethodName(method, t);
      return t(`overview.security.${reason}`, { name });
    }
    default:
      return t(`overview.security.${reason}`);
  }
}

/** Where the person does something about it. */
function actOf({ reason, method }: SecurityNotice, canAdd: boolean) {
  if (method !== null) return { href: method.href, text: 'overview.security.seeMethod' } as const;
  if (reason === 'email-unconfirmed')
    return { href: paths.profileEmail, text: 'overview.security.confirmEmail' } as const;
  return canAdd && addedTo.includes(reason)
    ? ({ href: paths.addMethod, text: 'overview.security.add' } as const)
    : ({ href: paths.security, text: 'overview.security.seeWays' } as const);
}

/** What another second factor helps against. */
const addedTo: readonly SecurityReason[] = [
  'no-second-factor',
  'email-codes-only',
  'text-messages-only',
];
