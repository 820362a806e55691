import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';

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
    <section className="card space-y-3" aria-labelledby={id}>
      <h2 id={id} className="text-lg font-bold">
        {heading}
      </h2>
      {missing === null ? (
        children
      ) : (
        <p>{t('security.notNow', { reason: formatReason(missing, t) })}</p>
      )}
    </section>
  );
}
