import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { type FieldMode } from '~/portal-config/field-mode';
import { CardSection } from '~/ui/card-section';

/** Leads to locking the account; nothing where the operator has turned it off. */
export function LockSection({ mode }: { mode: FieldMode }) {
  const t = useTranslate();
  if (mode === 'off') return null;
  return (
    <CardSection id="lock" heading={t('lock.title')}>
      <p>{t(mode === 'edit' ? 'lock.section.text' : 'lock.section.unavailable')}</p>
      {mode === 'edit' ? (
        <p className="actions">
          <a className="button button-plain" href={paths.lockAccount}>
            {t('lock.section.link')}
          </a>
        </p>
      ) : null}
    </CardSection>
  );
}
