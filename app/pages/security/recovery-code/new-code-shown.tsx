import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { CodeShown } from '~/pages/security/code-shown';

/** The code that has taken the place of another. */
export function NewCodeShown({ code }: { code: string }) {
  const t = useTranslate();
  return (
    <CodeShown code={code} result={t('security.code.done')}>
      <a className="button button-primary" href={paths.security}>
        {t('security.code.saved')}
      </a>
    </CodeShown>
  );
}
