import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { paths } from '~/paths';

/** What comes of the tenant's page for a second factor, and the form that opens it. */
export function OtherTabForm() {
  const t = useTranslate();
  return (
    <>
      <p>{t('addMethod.opens')}</p>
      <p>{t('addMethod.life')}</p>
      <p>{t('addMethod.stays')}</p>
      {/* `noreferrer` would leave the form without the origin that its answer is judged by. */}
      <form
        method="post"
        target="_blank"
        rel="noopener"
        className="actions"
        data-afterwards={paths.addMethod}
      >
        <FormToken />
        <input type="hidden" name="intent" value="open" />
        <button className="button button-primary">{t('addMethod.open')}</button>
        <a className="button button-plain" href={paths.addMethod}>
          {t('kit.cancel')}
        </a>
      </form>
      <p>
        {t('addMethod.afterwards')}{' '}
        <a href={paths.addMethod} className="inline-block py-1">
          {t('addMethod.finished')}
        </a>
      </p>
    </>
  );
}
