import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { CardSection } from '~/ui/card-section';

interface Props {
  /** Names its heading in the page. */
  id: string;
  heading: string;
  /** Why nothing can be said of it; null where something can. */
  missing?: TenantErrorCode | null;
  children: ReactNode;
}

/** One kind of way into the account. Where it is not known, it says so, and nothing that could be taken for none. */
export function Part({ id, heading, missing = null, children }: Props) {
  const t = useTranslate();
  return (
    <CardSection id={id} heading={heading}>
      {missing === null ? (
        children
      ) : (
        <p>{t('security.notNow', { reason: formatReason(missing, t) })}</p>
      )}
    </CardSection>
  );
}
