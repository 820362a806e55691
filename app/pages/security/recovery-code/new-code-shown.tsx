import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { CodeShown } from '~/pages/security/code-shown';
import { type ReplacedCode } from './replaced-code';

/** The code that has taken the place of another. */
export function NewCodeShown({ code, receipt }: ReplacedCode) {
  const t = useTranslate();
  return (
    <CodeShown code={code} result={t('security.code.done')} receipt={receipt}>
      <a className="button button-primary" href={paths.security}>
        {t('security.code.saved')}
      </a>
    </CodeShown>
  );
}
